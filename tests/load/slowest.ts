import { checks } from './checks.ts';
import { worstUnits, writeWorstText } from './worst-texts.ts';

/** As much as a request may have, and a quarter of it. */
const longBytes = 65_536;
const shorter = 4;
const shortBytes = longBytes / shorter;
const runs = 3;
const mostRuns = 40;

/** What a check needs for the text that costs it most. */
export interface Slowest {
  check: string;
  text: string;
  shortMs: number;
  longMs: number;
}

/**
 * For each check, all texts from the one that costs it most; the best of several runs, since machines are noisy.
 * @param looksWrong What is measured again, with more runs: a busy machine may have disturbed all that there were
 */
export async function measureChecks(
  looksWrong: (row: Slowest) => boolean = () => false,
): Promise<Slowest[][]> {
  const table: Slowest[][] = [];
  for (const { name, check, prepare } of checks) {
    const rows: Slowest[] = [];
    for (const [text, unit] of Object.entries(worstUnits)) {
      const long = prepare(writeWorstText(unit, longBytes));
      const short = prepare(writeWorstText(unit, shortBytes));
      const times: Record<'short' | 'long', number[]> = { short: [], long: [] };
      const row = (): Slowest => ({
        check: name,
        text,
        shortMs: Math.min(...times.short),
        longMs: Math.min(...times.long),
      });
      await check(long);
      do {
        for (let i = 0; i < runs; i += 1) {
          times.short.push((await measure(() => repeat(() => check(short)))) / shorter);
          times.long.push(await measure(() => check(long)));
        }
      } while (times.long.length < mostRuns && looksWrong(row()));
      rows.push(row());
    }
    table.push(rows.sort((one, other) => other.longMs - one.longMs));
  }
  return table;
}

/** As often as a linear check needs for the time of one long text: a short moment of quiet favors neither. */
async function repeat(run: () => unknown): Promise<void> {
  for (let i = 0; i < shorter; i += 1) await run();
}

async function measure(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
