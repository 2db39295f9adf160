import { findGlossary, readTerms } from '../site/glossary.ts';
import type { Source } from '../site/sources.ts';
import { readBody } from './body.ts';
import type { Remark } from './report.ts';

/** In characters: what opens beside a text is read at a glance. */
const longest = 240;

/** Words of the glossary that are explained twice, not at all, or at length. */
export function checkGlossary(sources: readonly Source[]): Remark[] {
  const source = findGlossary(sources);
  const body = source && readBody(source);
  if (!source || !body) return [];
  const lines = body.text.split('\n');
  const known = new Map<string, string>();
  return readTerms(body.text).flatMap(({ name, also, text, line }): Remark[] => {
    const place = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const report = (message: string): Remark => ({
      file: source.file,
      line: body.findFileLine(place),
      message,
    });
    const taken = [name, ...also].flatMap((word): Remark[] => {
      const owner = known.get(word.toLowerCase());
      known.set(word.toLowerCase(), owner ?? name);
      return owner
        ? [report(`“${word}” is already explained at “${owner}”. Take it out, there or here.`)]
        : [];
    });
    if (text === '')
      return [...taken, report(`“${name}” has no explanation. Write one or two sentences below it.`)];
    if (text.length <= longest) return taken;
    return [
      ...taken,
      report(
        `“${name}” is explained in ${text.length} characters. Shorten it to ${longest}: it opens beside a text.`,
      ),
    ];
  });
}
