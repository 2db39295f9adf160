import type { MdastNode } from 'satteri';
import { fillText, tryReading } from '../provider/text.ts';
import type { Source } from '../site/sources.ts';
import { readBody, readText } from './body.ts';
import type { Remark } from './report.ts';

/** Readers lose the thread in a longer one. */
const mostWords = 30;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const prose = new Set(['paragraph', 'heading', 'tableCell']);

/** A sentence, and the node that it stands in. */
interface Sentence {
  text: string;
  node?: MdastNode;
}

/** The sentences of an answer as this provider publishes it: its summary first, then its body. */
export function listSentences(source: Source): Sentence[] {
  const nodes = readBody(source)?.nodes.filter(isProse) ?? [];
  const summary = tryReading(() => fillText(String(source.data['summary'] ?? '')));
  return [
    ...cutSentences('value' in summary ? summary.value : '').map((text) => ({ text })),
    ...nodes.flatMap((node) => cutSentences(readText(node)).map((text) => ({ text, node }))),
  ];
}

/** Sentences that are too long to follow. */
export function noteLongSentences(source: Source): Remark[] {
  return listSentences(source).flatMap(({ text, node }): Remark[] => {
    const count = countWords(text);
    if (count <= mostWords) return [];
    const line = readBody(source)?.findFileLine(node?.position?.start.offset ?? 0);
    return [
      {
        file: source.file,
        ...(node && line !== undefined ? { line } : {}),
        message: `“${cutShort(text)}” is one sentence of ${count} words. Make it two: at most ${mostWords} each.`,
      },
    ];
  });
}

/** Whether the words of a node make sentences of their own. */
export function isProse({ type }: MdastNode): boolean {
  return prose.has(type);
}

/** The sentences of a text, each on one line. */
export function cutSentences(text: string): string[] {
  return Array.from(segmenter.segment(text.replaceAll(/\s+/gu, ' ')), ({ segment }) => segment.trim()).filter(
    Boolean,
  );
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.@:/’'-]*/gu)?.length ?? 0;
}

function cutShort(text: string): string {
  return `${text.split(' ').slice(0, 6).join(' ')} …`;
}
