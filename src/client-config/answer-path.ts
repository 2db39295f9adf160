import type { Role } from '../site/roles.ts';
import { readSources } from '../site/sources.ts';

/**
 * Path of the answer with a role, if this site publishes one. It reads the texts themselves, so that the build and the
 * commands name the same page.
 */
export function findAnswerPath(role: Role): string | undefined {
  return readSources().find(({ published, data }) => published && data['role'] === role)?.path;
}
