import type { SendResult, Transport } from './transport.ts';

/** What an engineer says of an incident. */
export type IncidentChange = 'resolve' | 'acknowledge';

/** A service that pages, as a transport of the outbox. */
export interface Pager extends Transport {
  /** Tells the service, if it keeps incidents. */
  change?: (change: IncidentChange, incident: string) => Promise<SendResult>;
}
