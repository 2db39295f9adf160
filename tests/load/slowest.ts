import { checks } from './checks.ts';
import { worstUnits, writeWorstText } from './worst-texts.ts';

/** As much as a request may have, and a quarter of it. */
const longBytes = 65_536;
const shortBytes = longBytes / 4;
const runs = 5;

/** What a check needs for the text that costs it most. */
export interface Slowest {
  check: string;
  text: string;
  shortMs: number;
  longMs: number;
}

/** For each check, all texts from the one that costs it most; the best of several runs, since machines are noisy. */
export async function measureChecks(): Promise<Slowest[][]> {
  const table: Slowest[][] = [];
  for (const { name, check, prepare } of checks) {
    const rows: Slowest[] = [];
    for (const [text, unit] of Object.entries(worstUnits)) {
      const long = prepare(writeWorstText(unit, longBytes));
      const short = prepare(writeWorstText(unit, shortBytes));
      const times: Record<'short' | 'long', number[]> = { short: [], long: [] };
      await check(long);
      for (let i = 0; i < runs; i += 1) {
        times.short.push(await measure(() => check(short)));
        times.long.push(await measure(() => check(long)));
      }
      rows.push({ check: name, text, shortMs: Math.min(...times.short), longMs: Math.min(...times.long) });
    }
    table.push(rows.sort((one, other) => other.longMs - one.longMs));
  }
  return table;
}

async function measure(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
