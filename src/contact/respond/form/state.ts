import type { html } from 'hono/html';
import type { KeyName } from '../../openpgp/public-key.ts';
import type { TypedFields } from '../../receive/parse.ts';
import type { Problem } from '../../receive/problems.ts';
import type { FindAnswer, Receipt } from '../../types.ts';

/** What the form shows: what was typed, and what is wrong with it. */
export interface FormState {
  fields: TypedFields;
  problems: readonly Problem[];
  step: 'write' | 'check';
  /** Messages of the same request that were sent. */
  receipts?: readonly Receipt[];
  /** Suggests the topic of a question. */
  chooseTopic: (text: string) => string;
  findAnswer: FindAnswer;
  /** Gives the title of an answer or guide by its path. The built page omits it: it has no problems to explain. */
  findTitle?: (path: string) => string | undefined;
  /** Absent in the built page, which is read at any time. */
  now?: Date;
  /** What the writer's own key says about itself, on the page that checks a message. */
  writerKey?: KeyName;
}

/** A piece of escaped markup. */
export type Markup = ReturnType<typeof html>;
