import type { TopicId } from '../provider.ts';
import type { Delivery } from './deliver/index.ts';
import type { Fields } from './parse.ts';
import type { Problem } from './problems.ts';

/** What a writer is given for a message that was accepted for delivery. */
export interface Receipt {
  /** See `reference.ts`. */
  reference: string;
  topic: TopicId;
}

/** How a request ended; `respond.ts` puts it into words. */
export type Outcome =
  | {
      kind: 'sent';
      receipts: Receipt[];
      emergency: boolean;
      observation?: string;
      deliveries?: Delivery[];
      /** Only the answer is that of a sent message (see `trap.ts`). */
      robot?: true;
    }
  | Refusal
  /** The writer wants the form again: another box, or a look at the whole message before it goes. */
  | { kind: 'draft'; fields: Fields; step: 'write' | 'check' }
  /** Somebody reads the page that follows a sent message. */
  | { kind: 'receipt'; references: string[]; emergency: boolean };

/** Nothing was sent, or not everything: then `receipts` are the messages that did go. */
export interface Refusal {
  kind: 'refused';
  fields: Fields;
  problems: Problem[];
  receipts?: Receipt[];
  deliveries?: Delivery[];
  retryAfterSeconds?: number;
  /** Name of the error of ours that ended the request. */
  failure?: string;
}

/** A step of the handler gives its value, or ends the request. */
export type Step<Value> = { value: Value } | { outcome: Outcome };
