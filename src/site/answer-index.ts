import type { Role } from './roles.ts';

/**
 * What the contact function knows of the published answers and guides; the build writes it as
 * `/contact/answers.json`.
 */
export interface AnswerIndex {
  /** Titles by address path. */
  titles: Record<string, string | undefined>;
  /** Address path of the answer that has a role. */
  roles: Partial<Record<Role, string>>;
}
