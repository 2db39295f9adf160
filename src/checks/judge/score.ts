import type { TopicModel } from '../index.ts';
import { judgeMessage, type JudgedLine } from './judge.ts';
import type { LabeledLine } from './lines.ts';
import { countRow, type Row, type Section } from './table.ts';

/** Judges messages one after the other, so that each is timed alone, and compares the verdicts with their labels. */
export async function scoreMessages(lines: readonly LabeledLine[], model: TopicModel): Promise<Section[]> {
  const judged: JudgedLine[] = [];
  for (const line of lines) judged.push({ line, ...(await judgeMessage(line, model)) });
  return compareVerdicts(judged);
}

/** The figures of each check, in a section of its own. Omits a check if no message is labeled for it. */
export function compareVerdicts(judged: readonly JudgedLine[]): Section[] {
  return [
    ...scoreSeveral(judged),
    ...scoreParts(judged),
    ...scoreEnglish(judged),
    ...scoreEmergency(judged),
    ...scoreTopic(judged),
    ...scoreTimes(judged),
  ];
}

/** Whether several questions were noticed if there are several, and only then. */
function scoreSeveral(judged: readonly JudgedLine[]): Section[] {
  const one = judged.filter(({ line }) => line.questions === 'one');
  const many = judged.filter(({ line }) => line.questions === 'many');
  if (one.length + many.length === 0) return [];
  const joined = many.filter(({ line }) => line.kind === 'joined');
  const real = many.filter(({ line }) => line.kind !== 'joined');
  return [
    {
      title: 'Several questions',
      rows: [
        countRow('one question: held', one, ({ verdict }) => verdict.several, { atMost: 0.01 }),
        countRow('one question: offered to split', one, ({ verdict }) => verdict.offered, { atMost: 0.06 }),
        countRow('several: found', real, isFound, { atLeast: 0.8 }),
        countRow('several: held', real, ({ verdict }) => verdict.several),
        countRow('several, joined by a program: found', joined, isFound),
      ],
    },
  ];
}

/** Held, or offered to split. */
function isFound({ verdict }: JudgedLine): boolean {
  return verdict.several || verdict.offered;
}

/** Whether the messages that were rightly split were split where people would split them. */
function scoreParts(judged: readonly JudgedLine[]): Section[] {
  const split = judged
    .filter(({ line, verdict }) => line.questions === 'many' && (verdict.several || verdict.offered))
    .map(({ line, verdict }) => ({
      spans: (line.spans ?? line.parts ?? []).map(normalizeSpace),
      parts: verdict.parts.map(normalizeSpace),
    }))
    .filter(({ spans }) => spans.length > 0);
  if (split.length === 0) return [];
  const counts = split.flatMap(({ spans, parts }) =>
    spans.map((span) => parts.filter((part) => part.includes(span)).length),
  );
  return [
    {
      title: 'Parts of the messages that were rightly found',
      rows: [
        countRow('questions in exactly one part', counts, (count) => count === 1, { atLeast: 0.95 }),
        countRow('questions in several parts', counts, (count) => count > 1),
        countRow('questions cut through or lost', counts, (count) => count === 0),
        countRow('messages with the right number of parts', split, isRightCount, { atLeast: 0.85 }),
      ],
    },
  ];
}

function isRightCount({ spans, parts }: { spans: string[]; parts: string[] }): boolean {
  return spans.length === parts.length;
}

function normalizeSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether English was accepted and other languages were caught, by the kind and length of the text. */
function scoreEnglish(judged: readonly JudgedLine[]): Section[] {
  const labeled = judged.filter(({ line }) => typeof line.english === 'boolean');
  if (labeled.length === 0) return [];
  const accept = labeled.filter(({ line }) => line.english);
  const refuse = labeled.filter(({ line }) => !line.english);
  const mixed = accept.filter(({ line }) => /^mix-/u.test(line.kind ?? ''));
  const wordless = accept.filter(({ line }) => line.kind === 'und');
  const english = accept.filter((judgement) => !mixed.includes(judgement) && !wordless.includes(judgement));
  const foreign = refuse.filter(({ line }) => line.kind !== 'mix-f');
  return [
    {
      title: 'English',
      rows: [
        countRow('English refused', english, isRefused, { atMost: 0.002 }),
        ...countKinds(english),
        countRow('English with a foreign error, or bilingual: refused', mixed, isRefused, { atMost: 0.1 }),
        ...countKinds(mixed),
        countRow('text without any language: refused', wordless, isRefused),
        countRow('foreign, under 10 characters: caught', pickLength(foreign, 0, 9), isRefused),
        countRow('foreign, 10 to 25 characters: caught', pickLength(foreign, 10, 25), isRefused, {
          atLeast: 0.85,
        }),
        countRow('foreign, 26 to 60 characters: caught', pickLength(foreign, 26, 60), isRefused, {
          atLeast: 0.98,
        }),
        countRow('foreign, over 60 characters: caught', pickLength(foreign, 61, Infinity), isRefused, {
          atLeast: 0.995,
        }),
        countRow(
          'foreign around an English error: caught',
          refuse.filter(({ line }) => line.kind === 'mix-f'),
          isRefused,
        ),
      ],
    },
  ];
}

/** A row for each kind, if there are several. */
function countKinds(judged: readonly JudgedLine[]): Row[] {
  const kinds = [...new Set(judged.map(({ line }) => line.kind ?? 'no kind'))].sort();
  if (kinds.length < 2) return [];
  return kinds.map((kind) =>
    countRow(
      `  ${kind}`,
      judged.filter(({ line }) => (line.kind ?? 'no kind') === kind),
      isRefused,
    ),
  );
}

function pickLength(judged: readonly JudgedLine[], least: number, most: number): JudgedLine[] {
  return judged.filter(({ line }) => line.text.trim().length >= least && line.text.trim().length <= most);
}

function isRefused({ verdict }: JudgedLine): boolean {
  return !verdict.english;
}

/** Whether outages pass as emergencies, and trouble with one person's setup does not. */
function scoreEmergency(judged: readonly JudgedLine[]): Section[] {
  const pick = (...labels: readonly (string | boolean)[]) =>
    judged.filter(({ line }) => line.emergency != null && labels.includes(line.emergency));
  const labeled = pick('outage', 'setup', 'other', true, false);
  if (labeled.length === 0) return [];
  const outages = pick('outage', true);
  const alarms = labeled.filter(isPassed);
  return [
    {
      title: 'Emergency, on the text alone',
      rows: [
        countRow('outages passed', outages, isPassed, { atLeast: 0.95 }),
        countRow('setup problems passed', pick('setup'), isPassed, { atMost: 0.03 }),
        countRow('other messages passed', pick('other', false), isPassed),
        countRow('precision', alarms, (judgement) => outages.includes(judgement)),
      ],
    },
  ];
}

function isPassed({ verdict }: JudgedLine): boolean {
  return verdict.emergency;
}

/** Whether the text led to the topic that people gave it, or to another one that they find defensible. */
function scoreTopic(judged: readonly JudgedLine[]): Section[] {
  const labeled = judged.filter(
    ({ line }) => line.topic && line.topic !== 'unclear' && line.questions !== 'many',
  );
  if (labeled.length === 0) return [];
  return [
    {
      title: 'Topic of single messages',
      rows: [
        countRow('right', labeled, isExact, { atLeast: 0.82 }),
        countRow('right or defensible', labeled, (one) => isExact(one) || isDefensible(one), {
          atLeast: 0.9,
        }),
      ],
    },
  ];
}

function isExact({ line, verdict }: JudgedLine): boolean {
  return line.topic === verdict.topic;
}

function isDefensible({ line, verdict }: JudgedLine): boolean {
  return line.topics_defensible?.includes(verdict.topic) ?? false;
}

/** How long each check takes for one message: the median and the 99th percentile. */
function scoreTimes(judged: readonly JudgedLine[]): Section[] {
  if (judged.length === 0) return [];
  const times = judged.map((one) => one.times);
  const checks = ['questions', 'english', 'topic', 'emergency'] as const;
  const all = times.map((one) => checks.reduce((sum, check) => sum + one[check], 0));
  return [
    {
      title: `Time for one of ${judged.length} messages, in milliseconds: p50 / p99`,
      rows: [
        ...checks.map((name) => ({ name, value: describeTimes(times.map((one) => one[name])) })),
        { name: 'all four', value: describeTimes(all) },
      ],
    },
  ];
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  // Nearest-rank percentile.
  const find = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return `${find(0.5).toFixed(2)} / ${find(0.99).toFixed(2)}`;
}
