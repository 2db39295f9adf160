import type { Challenge } from 'altcha-lib';
import type { Role } from '../site/roles.ts';
import type { Delivery } from './send/deliver.ts';
import type { Fields } from './receive/parse.ts';
import type { Incident } from './emergency/incident.ts';
import type { ObservationKind } from './emergency/probe/observation.ts';
import type { Problem } from './receive/problems.ts';
import type { Quota } from './respond/quota-headers.ts';
import type { KeyName } from './receive/writer-key.ts';

/** Where the answer of a role is on this site: its path, or nothing where it is not published. */
export type FindAnswer = (role: Role) => string | undefined;

/** What a writer is given for a message that was accepted for delivery. */
export interface Receipt {
  /** See `reference.ts`. */
  reference: string;
  topic: string;
}

/** How a request ended; `respond.ts` puts it into words. */
export type Outcome =
  | {
      kind: 'sent';
      receipts: Receipt[];
      emergency: boolean;
      /** What was seen of the service of an emergency: a sentence for the writer, and its kind for the page that follows. */
      observation?: string;
      seen?: ObservationKind;
      /** What an emergency is a part of. */
      incident?: Incident;
      /** What is left of the limits, where the request was counted. */
      quotas?: Quota[];
      deliveries?: Delivery[];
      /** Only the answer is that of a sent message (see `robots/trap.ts`). */
      robot?: true;
    }
  | Refusal
  /** The writer wants the form again: another box, or a look at the whole message before it goes. */
  | {
      kind: 'draft';
      fields: Fields;
      step: 'write' | 'check';
      /** What the writer's own key says of itself, for them to compare. */
      writerKey?: KeyName;
    }
  /** A script asked for what a form of this moment would hold (see `robots/`). */
  | { kind: 'stamp'; stamp: string; challenge?: Challenge }
  /** Somebody reads the page that follows a sent message. */
  | {
      kind: 'receipt';
      references: string[];
      emergency: boolean;
      seen?: ObservationKind;
      incident?: Pick<Incident, 'number' | 'report'>;
    };

/** Nothing was sent, or not everything: then `receipts` are the messages that did go. */
export interface Refusal {
  kind: 'refused';
  fields: Fields;
  problems: Problem[];
  receipts?: Receipt[];
  deliveries?: Delivery[];
  retryAfterSeconds?: number;
  /** What is left of the limits, where the request was counted or refused by them. */
  quotas?: Quota[];
  /** Name of the error of ours that ended the request. */
  failure?: string;
}

/** A step of the handler gives its value, or ends the request. */
export type Step<Value> = { value: Value } | { outcome: Outcome };
