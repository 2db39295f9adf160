import { findAliases } from '../site/aliases.ts';

/** Old and short paths, and where each leads: an own server redirects them; elsewhere a page does. */
export async function GET(): Promise<Response> {
  return Response.json(Object.fromEntries(await findAliases()));
}
