import type { html } from 'hono/html';
import type { KeyName } from '../../openpgp/public-key.ts';
import type { TypedFields } from '../../message/fields.ts';
import type { LikelyTopics } from '../../../checks/index.ts';
import type { StatusWords } from '../../../site/status-words.ts';
import type { Problem } from '../../message/problems.ts';
import type { FindAnswer, Receipt } from '../../message/types.ts';

/** What the form shows: what was typed, and what is wrong with it. */
export interface FormState {
  fields: TypedFields;
  problems: readonly Problem[];
  /** What is asked as soon as these are settled. */
  later?: readonly Problem[];
  step: 'write' | 'check';
  /** Messages of the same request that were sent. */
  receipts?: readonly Receipt[];
  /** Suggests the topic of a question, or two that fit it alike. */
  chooseTopics: (text: string) => LikelyTopics;
  findAnswer: FindAnswer;
  /** Whether the site publishes the page with this path, such as `/privacy/`. */
  hasPage: (path: string) => boolean;
  /** Gives the title of an answer or guide by its path. The built page omits it: it has no problems to explain. */
  findTitle?: (path: string) => string | undefined;
  /** Absent in the built page, which is read at any time. */
  now?: Date;
  /** What is said now of services that don't run as they should. */
  outages?: StatusWords | undefined;
  /** What the writer's own key says about itself, on the page that checks a message. */
  writerKey?: KeyName;
}

/** A piece of escaped markup. */
export type Markup = ReturnType<typeof html>;
