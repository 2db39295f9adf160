/** After a failure the store is left alone for so long, twice as long after each further one, up to a minute. */
const firstPauseMs = 1000;
const longestPauseMs = 60_000;
/** A store that stays lost is named in the log as often as this. */
const logEveryMs = 10 * 60_000;

/** Keeps a failing store from slowing every request down, and tells the operator of it. */
export interface Circuit {
  /** Runs a step, or rejects at once while the store is left alone. One step at a time may try it again. */
  run<Value>(step: () => Promise<Value>): Promise<Value>;
  /** Notes a failure that shows outside of a step, such as a lost connection. */
  noteFailure(reason: string): void;
  /** Lets the next step try the store without waiting for the end of the pause. */
  tryNow(): void;
}

/**
 * Makes the circuit of one store.
 * @param event names in the log what is kept there
 */
export function createCircuit(event: string, readClock: () => number = () => performance.now()): Circuit {
  let failures = 0;
  let closedUntil = 0;
  let loggedAt: number | undefined;
  const measurePause = () => Math.min(firstPauseMs * 2 ** Math.max(0, failures - 1), longestPauseMs);
  const noteFailure = (reason: string) => {
    if (loggedAt !== undefined && readClock() - loggedAt < logEveryMs) return;
    loggedAt = readClock();
    console.error(JSON.stringify({ event, store: 'memory', reason }));
  };
  const noteSuccess = () => {
    failures = 0;
    closedUntil = 0;
    if (loggedAt === undefined) return;
    loggedAt = undefined;
    console.error(JSON.stringify({ event, store: 'redis' }));
  };
  return {
    async run(step) {
      if (readClock() < closedUntil) throw new Error('The store is left alone after a failure.');
      // While this step tries it again, the others don't.
      if (failures > 0) closedUntil = readClock() + measurePause();
      const failuresBefore = failures;
      try {
        const value = await step();
        noteSuccess();
        return value;
      } catch (failure) {
        // Steps that were under way together fail together: that is one failure.
        if (failures === failuresBefore) failures += 1;
        closedUntil = readClock() + measurePause();
        noteFailure(nameReason(failure));
        throw failure;
      }
    },
    noteFailure,
    tryNow: () => (closedUntil = 0),
  };
}

/** Names why a step failed by a code: the error's message may name the host. */
export function nameReason(failure: unknown): string {
  if (!(failure instanceof Error)) return 'unexpected';
  const { code, message, name } = failure as NodeJS.ErrnoException;
  // An error reply begins with a word in capitals, such as OOM or READONLY.
  if (name === 'ReplyError') return /^[A-Z]+(?= )/u.exec(message)?.[0] ?? name;
  if (/time-?out|timed out/iu.test(message)) return 'time-out';
  return code ?? (/Stream isn't writeable/u.test(message) ? 'closed' : name);
}
