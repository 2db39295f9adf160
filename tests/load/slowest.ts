import { longer, timePair, type Pair } from '../support/growth.ts';
import { checks } from './checks.ts';
import { worstUnits, writeWorstText } from './worst-texts.ts';

/** As much as a request may have. */
const longBytes = 65_536;

/** What a check needs for the text that costs it most. */
export interface Slowest extends Pair {
  check: string;
  text: string;
}

/** For each check, all texts from the one that costs it most. */
export async function measureChecks(): Promise<Slowest[][]> {
  const table: Slowest[][] = [];
  for (const { name, check, prepare } of checks) {
    const rows: Slowest[] = [];
    for (const [text, unit] of Object.entries(worstUnits)) {
      const long = prepare(writeWorstText(unit, longBytes));
      const short = prepare(writeWorstText(unit, longBytes / longer));
      rows.push({ check: name, text, ...(await timePair(check, short, long)) });
    }
    table.push(rows.sort((one, other) => other.longMs - one.longMs));
  }
  return table;
}
