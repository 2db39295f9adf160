import type { YAMLError } from 'yaml';
import type { CollectionName } from './collections.ts';

/** A text file of `content/`, read but not yet checked. */
export interface Source {
  collection: CollectionName;
  /** Its name within the collection: `security/app-passwords`, `thunderbird`, `privacy`. */
  id: string;
  /** From the root of the project: `content/faq/security/app-passwords.md`. */
  file: string;
  /** Address path of its page. */
  path: string;
  /** What makes its frontmatter unreadable, or doubtful. */
  faults: readonly Pick<YAMLError, 'message' | 'pos'>[];
  /** The frontmatter as written; absent where there is none. */
  yaml: string | undefined;
  /** Its values; empty where the frontmatter cannot be read. */
  data: Readonly<Record<string, unknown>>;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** Whether this provider publishes it: what it needs is there, and it is not hidden. */
  published: boolean;
}
