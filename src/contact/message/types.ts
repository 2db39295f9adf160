import type { Challenge } from 'altcha-lib';
import type { Role } from '../../site/roles.ts';
import type { ObservationKind } from './observation-kinds.ts';
import type { KeyName } from '../openpgp/public-key.ts';
import type { TypedFields } from './fields.ts';
import type { RowNames } from './identity.ts';
import type { Problem } from './problems.ts';
import type { Contact } from './schema.ts';

// The types of what goes from part to part, so that none has to import from a higher layer for a type.

/** Gives the path of the answer that plays a role on this site, or undefined if it is not published. */
export type FindAnswer = (role: Role) => string | undefined;

/** What a writer gets for a message that was accepted for delivery. */
export interface Receipt {
  /** See `reference.ts`. */
  reference: string;
  /** Id of the topic whose team gets the message. */
  topic: string;
}

/**
 * How strongly a report speaks for an outage: 3 if our own probe sees it, 2 if the text reads as an outage and
 * the probe can't tell, 1 if only its writer says so, 0 if its writer is no customer.
 */
export type Strength = 0 | 1 | 2 | 3;

/** Reports of the same service that came close together: one outage. */
export interface Incident {
  /** The same for all its reports: the service and when it began (UTC), as in `IMAP-261123-1249`. */
  number: string;
  /** Which reporter this is, counted from 1. */
  report: number;
  strength: Strength;
  /** Whether this report pages; the others are sent as regular messages. */
  pages: boolean;
  /** How many different people have reported it so far, as far as we can tell them apart. */
  reporters: { customers: number; others: number };
  /** Whether a page of this incident was handed over before this report. */
  alerted: boolean;
}

/** What the sent page knows of an incident. */
export type IncidentLink = Pick<Incident, 'number' | 'report' | 'pages' | 'alerted'>;

/** One question on its way to the team that answers it. */
export interface Message {
  /** What names it everywhere: the same for every press of Send on the same form. */
  names: RowNames;
  /** The text of this question. */
  question: string;
  topic: string;
  /** Whether the writer chose the topic; otherwise it was chosen from the text. */
  topicChosen: boolean;
  /** Another topic that the text fits about as well, where it was chosen from the text. */
  otherTopic?: string;
  /** Mailbox it goes to: the topic's team, or the address that pages. */
  to: string;
  /** Whether it goes to the address that pages an engineer. */
  pages: boolean;
  /** Everything else the writer sent. `emergency` is `yes` only for the questions that report the outage. */
  contact: Contact;
  /** The incident that an emergency belongs to. */
  incident?: Incident;
}

/** A message before it is known which submission it belongs to. */
export type UnnamedMessage = Omit<Message, 'names'>;

/** What is left of one rate limit after a request: only numbers and names of our own, nothing that was sent. */
export interface Quota {
  name: string;
  /** Messages allowed within `duration` seconds. */
  points: number;
  duration: number;
  remaining: number;
  /** Seconds until all of them are free again. */
  resetSeconds: number;
}

/** What became of a message within its request, for the log: without text or addresses. */
export interface Delivery {
  reference: string;
  result: 'sent' | 'stored' | 'failed' | 'unknown';
  attempts: { transport: string; reason: string; durationMs: number }[];
}

/** How a request ended; `respond/` turns it into a page or JSON. */
export type Outcome =
  | {
      /** A mail server has it, or we have it and keep trying. */
      kind: 'accepted';
      status: 'sent' | 'stored';
      receipts: Receipt[];
      emergency: boolean;
      /**
       * Only for an emergency: whether a way to page an engineer has taken it. False while none has, and for
       * a report that needs no page of its own.
       */
      paged?: boolean;
      /** When the same message came before; this request sent nothing new. In milliseconds since 1970. */
      earlier?: number;
      /** What was typed, if its writer may have meant it as a new message: the page asks. */
      asks?: TypedFields;
      /**
       * What the probe saw of the service of an emergency: a sentence for the writer, and its kind for the
       * sent page.
       */
      observation?: string;
      seen?: ObservationKind;
      incident?: Incident;
      /** How many questions the message may ask, if it may ask several. */
      offer?: number;
      /** What is left of the rate limits, if the request was counted. */
      quotas?: Quota[];
      deliveries?: Delivery[];
    }
  | Refusal
  /** The writer wants the form again: with another box, or to check the message before it is sent. */
  | {
      kind: 'draft';
      fields: TypedFields;
      step: 'write' | 'check';
      /** What the writer's own key says about itself, for them to compare. */
      writerKey?: KeyName;
    }
  /** A script asked for a form token (see `guard/bot-check.ts`). */
  | { kind: 'token'; token: string; challenge?: Challenge }
  /** Somebody opened the page that follows a sent message. */
  | ({ kind: 'receipt' } & SentReceipt);

/** What the address of the sent page says, signed: nothing that was typed. */
export interface SentReceipt {
  receipts: Receipt[];
  status: 'sent' | 'stored';
  /** When it was accepted, in milliseconds since 1970. */
  at: number;
  emergency: boolean;
  paged?: boolean;
  seen?: ObservationKind;
  incident?: IncidentLink;
  /** How many questions the message may ask, if it may ask several: its writer can split it. */
  offer?: number;
  /** Set if the message was sent before, and this press added nothing. */
  earlier?: true;
}

/** Nothing was sent, or only a part: `receipts` names the messages that were sent. */
export interface Refusal {
  kind: 'refused';
  fields: TypedFields;
  problems: Problem[];
  receipts?: Receipt[];
  deliveries?: Delivery[];
  retryAfterSeconds?: number;
  /** What is left of the rate limits, if the request was counted or refused by them. */
  quotas?: Quota[];
  /** Name of the unexpected error that ended the request. */
  failure?: string;
}

/** A step of the handler gives its value, or ends the request. */
export type Step<Value> = { value: Value } | { outcome: Outcome };
