import type { Strength } from '../../message/types.ts';

/** A report as a store counts it. Its names are hashes or our own ids: a store never holds what was typed. */
export interface Report {
  service: string;
  /**
   * Names the message that reports: sending it again takes no second place. A form that is sent with another
   * text or service, or hours later, is another report. Not used for strength 0.
   */
  message: string;
  strength: Strength;
  /** Names of the reporter, any of which recognizes them: of the reply address, the account and the network. */
  reporter: readonly string[];
}

/** What a report is within its incident. */
export interface Placement {
  /** Number of the incident. */
  number: string;
  /** Which reporter this is, counted from 1; customers and others are counted apart. */
  rank: number;
  strength: Strength;
  pages: boolean;
  /** Reporters so far. */
  customers: number;
  others: number;
  /** When a page of the incident was first handed over, in milliseconds since 1970; 0 if none was. */
  alerted: number;
}

/** An incident that is still open, for an operator. */
export interface OpenIncident extends Pick<Placement, 'number' | 'customers' | 'others' | 'alerted'> {
  service: string;
  began: number;
  /** When a customer last reported it. */
  last: number;
  /** Until when an engineer has it in hand; 0 if nobody said so. */
  acknowledged: number;
}

/** Keeps incidents, in this process or for all of them in Redis. Times are milliseconds since 1970. */
export interface IncidentStore {
  /** Counts a report and decides whether it pages; the same message gets the same answer again. */
  place(report: Report, now: number): Promise<Placement>;
  /** Takes back a report that surely went nowhere: another may page instead, and it may itself come again. */
  withdraw(report: Report, placement: Placement): Promise<void>;
  /** Notes that a page of the incident was handed over. */
  noteAlerted(service: string, number: string, now: number): Promise<void>;
  /** The open incident of each of the services. */
  list(services: readonly string[], now: number): Promise<OpenIncident[]>;
  /** Ends an incident, so that the next report opens another; false if it isn't open. */
  resolve(service: string, number: string): Promise<boolean>;
  /** Puts off further pages of the same strength until then; false if the incident isn't open. */
  acknowledge(service: string, number: string, until: number): Promise<boolean>;
  /** Closes the connections. */
  close(): void;
}
