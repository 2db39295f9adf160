import type { Provider } from '../provider/index.ts';

const editors = {
  github: (url: string, branch: string, file: string) => `${url}/edit/${branch}/${file}`,
  gitlab: (url: string, branch: string, file: string) => `${url}/-/edit/${branch}/${file}`,
  forgejo: (url: string, branch: string, file: string) => `${url}/_edit/${branch}/${file}`,
} as const;

/** Where a forge's web editor opens a file of the site. @param file From the root of the repository. */
export function writeEditLink(
  { url, branch, forge }: NonNullable<Provider['repository']>,
  file: string,
): string {
  return editors[forge](url, encodeURI(branch), encodeURI(file));
}
