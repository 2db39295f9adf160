import type { Role } from './roles.ts';

/**
 * What the contact function knows of the published texts; the build writes it as
 * `/contact/answers.json`.
 */
export interface AnswerIndex {
  /** Titles by address path. */
  titles: Record<string, string | undefined>;
  /** Address paths of the published pages, such as `/privacy/`. */
  pages: string[];
  /** Address path of the answer that has a role. */
  roles: Partial<Record<Role, string>>;
}
