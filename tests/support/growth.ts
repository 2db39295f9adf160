/** How many times as long as the short text of a pair the long one is. */
export const longer = 4;
/** Between the growth of a linear check, 4, and that of a quadratic one, 16. */
const linearGrowth = 8;
/** Times too short to compare: whatever they grow by, nobody waits for it. */
const negligibleMs = 5;
const size = 16_384;
const runs = 3;
const mostRuns = 40;

/** Processor time of a check for a short text, and for one four times as long. */
export interface Pair {
  shortMs: number;
  longMs: number;
}

/** Whether a check takes more than its share of time for the longer text. */
export function isSteep({ shortMs, longMs }: Pair): boolean {
  return longMs > negligibleMs && longMs > linearGrowth * shortMs;
}

/**
 * Times a check: the best of several runs, since machines are noisy, and of many if it looks steep, since all that
 * there were may have been disturbed.
 */
export async function timePair<Input>(
  check: (input: Input) => unknown,
  short: Input,
  long: Input,
): Promise<Pair> {
  const times: Record<'short' | 'long', number[]> = { short: [], long: [] };
  const read = (): Pair => ({ shortMs: Math.min(...times.short), longMs: Math.min(...times.long) });
  await check(long);
  do {
    for (let i = 0; i < runs; i += 1) {
      // As often as a linear check needs for the time of one long text: a moment of quiet favors neither.
      times.short.push((await measure(() => check(short), longer)) / longer);
      times.long.push(await measure(() => check(long), 1));
      // It can only get less from here on.
      if (read().longMs <= negligibleMs) return read();
    }
  } while (times.long.length < mostRuns && isSteep(read()));
  return read();
}

/** The units of which a text makes a check take more than its share of time. */
export async function findSteep(
  check: (text: string) => unknown,
  units: readonly string[],
): Promise<(Pair & { unit: string })[]> {
  const steep: (Pair & { unit: string })[] = [];
  for (const unit of units) {
    const short = unit.repeat(Math.ceil(size / unit.length));
    const pair = await timePair(check, short, short.repeat(longer));
    if (isSteep(pair)) steep.push({ unit, ...pair });
  }
  return steep;
}

async function measure(run: () => unknown, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += 1) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
