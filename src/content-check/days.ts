import type { Source } from '../site/sources.ts';
import { readBody } from './body.ts';
import type { Remark } from './report.ts';

const number = String.raw`(?<![\d./])\d{1,2}`;
/** 28.11.2026, 28/11/2026 or 11/28/2026. */
const numericDay = new RegExp(`${number}(?<sign>[./])\\d{1,2}\\k<sign>(?:19|20)\\d{2}(?![\\d./]*\\d)`, 'gu');

/** Days of a text that are written as numbers: half of the readers take the month for the day. Code stays as it is. */
export function checkDays(source: Source): Remark[] {
  const body = readBody(source);
  if (!source.published || !body) return [];
  return body.nodes.flatMap((node) =>
    node.type === 'text'
      ? [...node.value.matchAll(numericDay)].map(([day]) => ({
          file: source.file,
          line: body.findFileLine(node.position?.start.offset ?? 0),
          message: `“${day}” is read in two ways. Write the month’s name; if it is no day, put it into backticks.`,
        }))
      : [],
  );
}
