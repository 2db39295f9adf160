import { paths } from '../../site/paths.ts';

/**
 * Whether a request is a search: by its path or, because a platform may pass the address after its rewrite, by `?at=`
 * of vercel.json, which sends only POST here.
 */
export function asksForSearch(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return pathname === paths.search || `${pathname}/` === paths.search || searchParams.get('at') === 'search';
}
