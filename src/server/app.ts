import { readFile } from 'node:fs/promises';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import { getMimeType } from 'hono/utils/mime';
import type { Peer } from '../contact/handle.ts';
import type { FindHosting, Hosting } from '../site/hosting.ts';
import { readMoved } from '../site/moved.ts';
import { paths } from '../site/paths.ts';
import { createCopies, isCompressible, type Copies } from './copies.ts';
import type { EarlierFiles } from './earlier-files.ts';
import { readAcceptEncoding, type Coding } from './encoding.ts';

interface AppParts {
  /** Folder of the built site, relative to where the process runs, or absolute. */
  root: string;
  hosting: FindHosting;
  contact: (request: Request, peer?: Peer) => Promise<Response>;
  /** Compressed copies of the site's files; by default each is made when it's asked for. */
  copies?: Copies;
  /** Scripts and search index of the site that was served before this one. */
  earlier?: Promise<EarlierFiles>;
}

interface AppEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** What a request has met: a file, nothing, or (if neither is said) the function. */
    met?: 'file' | 'nothing';
    /** The file that is sent: what was asked for, or the page that says there is nothing. */
    file?: string;
    /** Its content type, where vercel.json says it. */
    type?: string | undefined;
  };
}

/** Files whose names have a hash of their content. */
const hashed = /^\/(?:_astro\/|search\/index\/|pagefind\/(?:(?:filter|fragment|index)\/|[^/]*\.pf_meta$))/u;

/**
 * Serves the site and its contact function as Vercel does, with the same headers, redirects and rewrites. Two things
 * more: old and short addresses are redirected at once, where elsewhere a page leads on; and a file with a hash in its
 * name may be kept for ever. Rules in vercel.json hold for errors, too, so that they can't say it; there a browser asks
 * each time whether such a file is still the same.
 */
export function createApp({
  root,
  hosting,
  contact,
  copies = createCopies(),
  earlier,
}: AppParts): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  const findMoved = () => (known ??= readMoved(root));
  // What has failed may have met two sites: `across-builds.ts` asks again, or tells of it.
  app.onError((failure) => {
    throw failure;
  });

  app.use(async (context, next) => {
    const { path, method, raw } = context.req;
    const { headers, redirect, rewrite } = hosting(path, method);
    const moved = (await findMoved()).get(path.endsWith('/') ? path : `${path}/`);
    if (redirect) context.res = context.redirect(redirect.location, redirect.status as 308);
    // Not for ever: a browser that kept it would go there even after the next move.
    else if (moved) context.res = context.redirect(moved, 302);
    else if (path === paths.contactFunction || rewrite?.startsWith(paths.contactFunction))
      context.res = await contact(raw, findPeer(context.env));
    else {
      context.set('type', headers['Content-Type']);
      await next();
    }
    for (const [name, value] of Object.entries(chooseHeaders(path, context.get('met'), headers)))
      context.res.headers.set(name, value);
  });
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    await represent(context, copies);
  });
  app.use((context, next) => {
    const { raw } = context.req;
    if (raw.headers.has('Range') && !isPartAsked(raw.headers)) {
      const headers = new Headers(raw.headers);
      headers.delete('Range');
      context.req.raw = new Request(raw, { headers });
    }
    return next();
  });
  app.use(
    serveStatic<AppEnvironment>({
      root,
      onFound(file, context) {
        context.set('met', 'file');
        context.set('file', file);
      },
    }),
  );
  app.get('*', async (context, next) => {
    const { path } = context.req;
    const bytes = (await earlier)?.get(path);
    if (!bytes) return next();
    context.set('met', 'file');
    return context.body(bytes, 200, { 'Content-Type': getMimeType(path) ?? 'application/octet-stream' });
  });
  app.all('*', async (context) => {
    context.set('met', 'nothing');
    context.set('file', `${root}/404.html`);
    return context.html(await readFile(`${root}/404.html`, 'utf8'), 404);
  });
  return app;
}

/**
 * Sends a file as the client likes it best, and says in `ETag` which content that is. The tag of a compressed copy is
 * weak, because one that is made while a reader waits has other bytes than a better one that is made later.
 */
async function represent(context: Context<AppEnvironment>, copies: Copies): Promise<void> {
  const { res, req } = context;
  const file = context.get('file');
  if (file === undefined) return;
  const name = await copies.identify(file);
  const tag = (coding?: Coding) => {
    if (res.ok) res.headers.set('ETag', coding ? `W/"${name}-${coding}"` : `"${name}"`);
  };
  // When a file was copied here says nothing about its content.
  res.headers.delete('Last-Modified');
  tag();
  if (!isCompressible(context.get('type') ?? res.headers.get('Content-Type'))) return;
  res.headers.append('Vary', 'Accept-Encoding');
  // A part of a file is a part of its own bytes.
  if (res.status !== 200 && res.status !== 404) return;
  const { best, identity } = readAcceptEncoding(req.header('Accept-Encoding'));
  const copy =
    best && ((await copies.read(file, best)) ?? (identity ? undefined : await copies.pack(file, best)));
  if (copy) {
    tag(best);
    res.headers.set('Content-Encoding', best);
    await send(copy, res.status);
  } else if (!identity) {
    for (const header of ['ETag', 'Content-Type', 'Content-Length']) res.headers.delete(header);
    await send(null, 406);
  }

  async function send(body: Uint8Array<ArrayBuffer> | null, status: number): Promise<void> {
    await res.body?.cancel();
    res.headers.set('Content-Length', String(body?.length ?? 0));
    context.res = new Response(body, { status, headers: res.headers });
  }
}

/**
 * Whether a request asks for one part in bytes. Anything else gets the whole, which RFC 9110, section 14.2, lets us
 * send, and for other units demands. So does `If-Range`: only the file itself tells whether a part still belongs to
 * what a client has.
 */
function isPartAsked(headers: Headers): boolean {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/u.exec(headers.get('Range') ?? '') ?? [];
  if (headers.has('If-Range') || first === undefined || last === undefined) return false;
  return first === '' || last === '' ? first !== last : Number(first) <= Number(last);
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

/** Who is at the other end of the connection; the address of one that is gone is empty. */
function findPeer(bindings: Partial<HttpBindings> | undefined): Peer | undefined {
  return bindings?.incoming && { address: bindings.incoming.socket.remoteAddress ?? '' };
}
