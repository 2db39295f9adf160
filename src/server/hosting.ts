import { readFile } from 'node:fs/promises';
import { getTransformedRoutes, type Route } from '@vercel/routing-utils';

/** What vercel.json says about one path. */
export interface Hosting {
  headers: Record<string, string>;
  /** Path to serve instead; used only if no file has the requested path. */
  rewrite?: string;
  /** Where to send the browser instead, with the status of the answer. */
  redirect?: { location: string; status: number };
}

const configUrl = new URL('../../vercel.json', import.meta.url);

/** Reads vercel.json with Vercel's own package, so that this server treats it as the platform does. */
export async function readHosting(): Promise<(path: string) => Hosting> {
  const { headers, redirects, rewrites } = JSON.parse(await readFile(configUrl, 'utf8')) as Config;
  const { routes, error } = getTransformedRoutes({
    ...(headers ? { headers } : {}),
    ...(redirects ? { redirects } : {}),
    ...(rewrites ? { rewrites } : {}),
  });
  if (!routes) throw new Error(`vercel.json: ${error?.message ?? 'cannot be read'}`);
  const compiled = routes
    .filter(isMatchable)
    .map((route) => ({ route, pattern: new RegExp(route.src, 'u') }));
  return (path) => {
    const hosting: Hosting = { headers: {} };
    for (const { route, pattern } of compiled) {
      const match = pattern.exec(path);
      if (!match) continue;
      const { Location: location, ...own } = route.headers ?? {};
      Object.assign(hosting.headers, own);
      const fill = (text: string) =>
        text.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
      if (location && route.status) hosting.redirect ??= { location: fill(location), status: route.status };
      if (route.dest) hosting.rewrite ??= fill(route.dest);
    }
    return hosting;
  };
}

type Config = Pick<Parameters<typeof getTransformedRoutes>[0], 'headers' | 'redirects' | 'rewrites'>;
type MatchableRoute = Extract<Route, { src: string }>;

function isMatchable(route: Route): route is MatchableRoute {
  return 'src' in route;
}
