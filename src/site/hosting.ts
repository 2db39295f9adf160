import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What vercel.json says about one path. */
export interface Hosting {
  /** Headers of every answer, whatever its status. */
  headers: Record<string, string>;
  /** Path to serve instead. */
  rewrite?: string;
  /** Where to send the browser instead, with the status of the answer. */
  redirect?: { location: string; status: number };
}

/** Finds what vercel.json says about a path; about a GET, unless another method is named. */
export type FindHosting = (path: string, method?: string) => Hosting;

/**
 * The part of Vercel's routes that this site needs: https://vercel.com/docs/project-configuration/vercel-json#routes
 * Whatever else stands there is refused, so that this server never treats a path otherwise than the platform.
 */
const RouteSchema = z.strictObject({
  src: z.string(),
  /** Requests with other methods go on to the next rule. */
  methods: z.array(z.string()).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  status: z.int().min(300).max(399).optional(),
  dest: z.string().optional(),
  continue: z.literal(true).optional(),
});

const nothing = z
  .undefined({ error: 'belongs into “routes”, which is all that this server reads' })
  .optional();

const ConfigSchema = z.looseObject({
  routes: z.array(RouteSchema),
  headers: nothing,
  redirects: nothing,
  rewrites: nothing,
  cleanUrls: nothing,
  trailingSlash: nothing,
});

const configUrl = new URL('../../vercel.json', import.meta.url);

/**
 * Reads vercel.json, so that an own server treats every path as the platform does.
 * @throws Error that says what in the file can't be served
 */
export async function readHosting(): Promise<FindHosting> {
  return createHosting(JSON.parse(await readFile(configUrl, 'utf8')));
}

/** @param config Content of vercel.json. @throws Error that says what in it can't be served */
export function createHosting(config: unknown): FindHosting {
  const read = ConfigSchema.safeParse(config);
  if (!read.success) throw new Error(`vercel.json: ${z.prettifyError(read.error)}`);
  const routes = read.data.routes.map((route) => ({
    ...route,
    // Vercel adds the anchors in the same way, one at each end.
    pattern: new RegExp(`^${route.src}$`, 'u'),
  }));
  return (path, method = 'GET') => {
    const hosting: Hosting = { headers: {} };
    for (const { pattern, methods, headers, status, dest, continue: goesOn } of routes) {
      const match = pattern.exec(path);
      if (!match || (methods && !methods.includes(method))) continue;
      const { Location: location, ...others } = headers ?? {};
      Object.assign(hosting.headers, others);
      if (location !== undefined && status !== undefined)
        hosting.redirect = { location: fill(location, match), status };
      if (dest !== undefined) hosting.rewrite = fill(dest, match);
      if (!goesOn) break;
    }
    return hosting;
  };
}

function fill(text: string, match: RegExpExecArray): string {
  return text.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
}
