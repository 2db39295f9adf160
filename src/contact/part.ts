import { setupPaths } from '../client-config/paths.ts';
import { paths } from '../site/paths.ts';

/** What the one function does beside the contact form and what operators ask of it (`operate/route.ts`). */
export type Part = 'search' | 'profile';

const parts: Readonly<Record<string, Part>> = {
  [trimSlash(paths.search)]: 'search',
  [trimSlash(setupPaths.filledProfile)]: 'profile',
};

/**
 * Finds which part a request is for: by its path or, because a platform may pass the address after its rewrite, by
 * `?at=` of vercel.json.
 */
export function findPart(url: string): Part | undefined {
  const { pathname, searchParams } = new URL(url);
  const at = searchParams.get('at');
  return parts[trimSlash(pathname)] ?? (at === 'search' || at === 'profile' ? at : undefined);
}

function trimSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
