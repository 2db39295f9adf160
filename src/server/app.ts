import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { paths } from '../site/paths.ts';
import type { Hosting } from './hosting.ts';

interface AppParts {
  /** Folder of the built site, relative to where the process runs, or absolute. */
  root: string;
  hosting: (path: string) => Hosting;
  contact: (request: Request) => Promise<Response>;
}

/** Serves the site and its contact function as Vercel does: with the same headers, redirects and rewrites. */
export function createApp({ root, hosting, contact }: AppParts): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    const { headers, redirect } = hosting(context.req.path);
    if (redirect) return context.redirect(redirect.location, redirect.status as 308);
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    return undefined;
  });

  app.all(paths.contactFunction, ({ req }) => contact(req.raw));
  app.use(compress(), etag());
  app.use(async (context, next) => {
    await next();
    // Vercel's default for files. The function and vercel.json set their own values.
    if (!context.res.headers.has('Cache-Control')) {
      context.res.headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
    }
  });
  app.use(serveStatic({ root }));
  app.all('*', async (context) => {
    if (hosting(context.req.path).rewrite?.startsWith(paths.contactFunction)) return contact(context.req.raw);
    return context.html(await readFile(`${root}/404.html`, 'utf8'), 404);
  });
  return app;
}
