import type { LinearModel } from './features.ts';
import { readModel } from './read.ts';
import { bars, outage } from './weights/outage.ts';

/** How much words and signs speak for a service that is down. */
export interface OutageModel {
  readonly words: LinearModel;
  /** From which score a message passes as an outage. */
  readonly bar: number;
}

let read: OutageModel | undefined;

/** What was learned of outages, read when it's first asked for. */
export function readOutageModel(): OutageModel {
  return (read ??= { words: readModel(outage), bar: bars.words });
}
