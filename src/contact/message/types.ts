import type { Challenge } from 'altcha-lib';
import type { Role } from '../../site/roles.ts';
import type { ObservationKind } from './observation-kinds.ts';
import type { KeyName } from '../openpgp/public-key.ts';
import type { TypedFields } from './fields.ts';
import type { Problem } from './problems.ts';
import type { Contact } from './schema.ts';

// The types of what goes from room to room, so that no room has to import a higher one for a type.

/** Gives the path of the answer that plays a role on this site, or undefined if it is not published. */
export type FindAnswer = (role: Role) => string | undefined;

/** What a writer gets for a message that was accepted for delivery. */
export interface Receipt {
  /** See `reference.ts`. */
  reference: string;
  /** Id of the topic whose team gets the message. */
  topic: string;
}

/** Reports of the same service that came close together: one outage. */
export interface Incident {
  /** The same for all its reports: the service and when it began (UTC), as in `IMAP-261123-1249`. */
  number: string;
  /** Which reporter this is, counted from 1. */
  report: number;
  /** Whether this report went to the address that pages; the others are sent as regular messages. */
  paged: boolean;
}

/** What a reader may learn about an incident from the address of the sent page. */
export type IncidentLink = Pick<Incident, 'number' | 'report'>;

/** The position of a report within its incident. */
export interface Position {
  /** When the incident began, in milliseconds since 1970, by the clock of the process that opened it. */
  began: number;
  /** Which reporter this is, counted from 1. */
  rank: number;
  /** Whether this report may page an engineer. */
  paged: boolean;
}

/** One question on its way to the team that answers it. */
export interface Message {
  /** The text of this question. */
  question: string;
  topic: string;
  /** Whether the writer chose the topic; otherwise it was chosen from the text. */
  topicChosen: boolean;
  /** Mailbox it goes to: the topic's team, or the address that pages. */
  to: string;
  /** Whether it goes to the address that pages an engineer. */
  pages: boolean;
  /** Everything else the writer sent. `emergency` is `yes` only for the questions that report the outage. */
  contact: Contact;
  /** The incident that an emergency belongs to, and its position there as the counters gave it. */
  incident?: Incident;
  position?: Position;
}

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

/** What became of a mail, for the log: without text or addresses. */
export interface Delivery {
  sent: boolean;
  transport?: string;
  attempts: { transport: string; reason: string; durationMs: number }[];
}

/** How a request ended; `respond/` turns it into a page or JSON. */
export type Outcome =
  | {
      kind: 'sent';
      receipts: Receipt[];
      emergency: boolean;
      /**
       * What the probe saw of the service of an emergency: a sentence for the writer, and its kind for the
       * sent page.
       */
      observation?: string;
      seen?: ObservationKind;
      incident?: Incident;
      /** What is left of the rate limits, if the request was counted. */
      quotas?: Quota[];
      deliveries?: Delivery[];
      /**
       * Nothing was sent: a bot filled in the honeypot, and only the answer looks as if (see
       * `guard/honeypot.ts`).
       */
      bot?: true;
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
  | {
      kind: 'receipt';
      references: string[];
      emergency: boolean;
      seen?: ObservationKind;
      incident?: IncidentLink;
    };

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
