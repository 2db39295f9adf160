import { readFile } from 'node:fs/promises';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { FindHosting, Hosting } from '../site/hosting.ts';
import { paths } from '../site/paths.ts';
import { findPeer, type Peer } from './peer.ts';

interface AppParts {
  /** Folder of the built site, relative to where the process runs, or absolute. */
  root: string;
  hosting: FindHosting;
  contact: (request: Request, peer?: Peer) => Promise<Response>;
}

/** What a request has met: a file, nothing, or (if neither is said) the function. */
interface AppEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: { met?: 'file' | 'nothing' };
}

/** Files whose names have a hash of their content. */
const hashed = /^\/(?:_astro\/|search\/index\/|pagefind\/(?:(?:filter|fragment|index)\/|[^/]*\.pf_meta$))/u;

/**
 * Serves the site and its contact function as Vercel does, with the same headers, redirects and rewrites. Two things
 * more: old and short addresses are redirected at once, where elsewhere a page leads on; and a file with a hash in its
 * name may be kept for ever. Rules in vercel.json hold for errors, too, so that they can't say it; there a browser asks
 * each time whether such a file is still the same.
 */
export function createApp({ root, hosting, contact }: AppParts): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  const findMoved = () => (known ??= readMoved(root));

  app.use(async (context, next) => {
    const { path, method, raw } = context.req;
    const { headers, redirect, rewrite } = hosting(path, method);
    const moved = (await findMoved()).get(path.endsWith('/') ? path : `${path}/`);
    if (redirect) context.res = context.redirect(redirect.location, redirect.status as 308);
    // Not for ever: a browser that kept it would go there even after the next move.
    else if (moved) context.res = context.redirect(moved, 302);
    else if (path === paths.contactFunction || rewrite?.startsWith(paths.contactFunction))
      context.res = await contact(raw, findPeer(context.env));
    else await next();
    for (const [name, value] of Object.entries(chooseHeaders(path, context.get('met'), headers)))
      context.res.headers.set(name, value);
  });
  app.use(compress(), etag());
  app.use(serveStatic<AppEnvironment>({ root, onFound: (_, context) => context.set('met', 'file') }));
  app.all('*', async (context) => {
    context.set('met', 'nothing');
    return context.html(await readFile(`${root}/404.html`, 'utf8'), 404);
  });
  return app;
}

/** Old and short paths with where each leads now, as the build has written them down; none where it hasn't. */
async function readMoved(root: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(`${root}${paths.moved}`, 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

function chooseHeaders(
  path: string,
  met: 'file' | 'nothing' | undefined,
  { 'Content-Type': type, ...headers }: Hosting['headers'],
): Record<string, string> {
  if (met === 'nothing') return { ...headers, 'Cache-Control': 'no-store' };
  const caching = hashed.test(path)
    ? 'public, max-age=31536000, immutable'
    : // Vercel's default for files.
      'public, max-age=0, must-revalidate';
  return {
    ...(met === 'file' ? { 'Cache-Control': caching } : {}),
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...headers,
  };
}
