import { setupPaths } from '../../client-config/paths.ts';

/**
 * Whether a request is for the profile: by its path or, because a platform may pass the address after its rewrite, by
 * `?at=` of vercel.json.
 */
export function asksForProfile(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return (
    pathname === setupPaths.filledProfile ||
    pathname === `${setupPaths.filledProfile}/` ||
    searchParams.get('at') === 'profile'
  );
}
