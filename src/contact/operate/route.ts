import { paths } from '../../site/paths.ts';

/** What a request wants of the one function, apart from the form itself. */
export type Route = 'health' | 'events' | 'status' | 'outages';

const routes: readonly Route[] = ['health', 'events', 'status', 'outages'];

/**
 * Finds it in the path or, because a platform may pass the address after its rewrite, in `?at=` of
 * vercel.json.
 */
export function findRoute(url: string): Route | undefined {
  const { pathname, searchParams } = new URL(url);
  if (pathname === paths.status) return 'status';
  const name = /^\/contact\/(\w+)\/?$/u.exec(pathname)?.[1] ?? searchParams.get('at');
  return routes.find((route) => route === name);
}
