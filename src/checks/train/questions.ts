import { score, toLikelihood, type Features, type LinearModel } from '../learned/features.ts';
import { readAskFeatures, readGapFeatures, readMessageFeatures } from '../questions/evidence.ts';
import type { Reading } from '../questions/signs.ts';
import { readCutFeatures } from '../questions/cut-evidence.ts';
import { readClauses } from '../questions/index.ts';
import { analyzeMessage } from '../questions/sentence-role.ts';
import type { QuestionModels } from '../learned/questions.ts';
import { always, caseWeight, type Labeled } from './data.ts';
import { fitSmall, type Example } from './logistic.ts';

/** A message, read once for all folds. */
export interface ReadMessage {
  readonly labeled: Labeled;
  readonly reading: Reading;
  /** For each clause, the number of the span that it belongs to, or -1. */
  readonly spans: readonly number[];
  readonly askFeatures: readonly Features[];
}

export type FittedQuestions = Omit<QuestionModels, 'bars'>;

/** How many weights of each model are kept. */
const sizes = { asks: 2_500, gaps: 1_500, several: 1_200, cuts: 60 };
/** A clause belongs to a span that covers so many of its letters, or half of them. */
const coveredLetters = 8;
/** Into how many groups of writers the training messages fall, each read by models that never saw it. */
const innerGroups = 3;

/** What one message counts in training. */
const weigh = ({ labeled }: ReadMessage): number => (always.includes(labeled.writer) ? caseWeight : 1);

export function readLabeled(labeled: Labeled): ReadMessage {
  const reading = readClauses(analyzeMessage(labeled.text));
  const { segments } = reading;
  const ranges = labeled.spans.map((span) => {
    const start = labeled.text.indexOf(span);
    return { start, end: start + span.length };
  });
  const spans = segments.map(({ start, end }) =>
    ranges.findIndex((range) => {
      const covered = Math.min(end, range.end) - Math.max(start, range.start);
      return range.start >= 0 && (covered > coveredLetters || covered > (end - start) / 2);
    }),
  );
  return { labeled, reading, spans, askFeatures: segments.map((_, i) => readAskFeatures(segments, i)) };
}

function fitAsks(messages: readonly ReadMessage[]): LinearModel {
  const examples = messages.flatMap((message) =>
    message.askFeatures.map((features, i): Example => ({
      features,
      answer: (message.spans[i] ?? -1) >= 0 ? 1 : 0,
      weight: weigh(message),
    })),
  );
  return fitSmall(examples, { rarest: 3, penalty: 1 }, sizes.asks);
}

function weighAsks(model: LinearModel, { askFeatures }: ReadMessage): number[] {
  return askFeatures.map((features) => toLikelihood(score(model, features)));
}

/** For each clause: whether another question begins with it; undefined where it may belong to either. */
function labelGaps({ labeled, spans }: ReadMessage): (0 | 1 | undefined)[] {
  const labels = spans.map((): 0 | 1 | undefined => 0);
  if (labeled.questions === 'one') return labels;
  const seen = new Set<number>();
  for (const [i, span] of spans.entries()) {
    if (span < 0 || seen.has(span)) continue;
    if (seen.size > 0) {
      labels[i] = 1;
      for (let k = i - 1; k > 0 && (spans[k] ?? -1) < 0; k -= 1) labels[k] = undefined;
    }
    seen.add(span);
  }
  return labels;
}

function listGapExamples(message: ReadMessage, asks: readonly number[]): Example[] {
  const labels = labelGaps(message);
  const others = labels.slice(1).filter((label) => label === 0).length;
  return readGapFeatures(message.reading, asks).flatMap((features, k): Example[] => {
    const answer = labels[k + 1];
    if (answer === undefined) return [];
    return [
      {
        features,
        answer,
        weight: weigh(message) * (answer === 1 ? 1 : 1.5 / Math.sqrt(Math.max(1, others))),
      },
    ];
  });
}

/** Fits the four models; what one says as evidence for the next comes from models that never saw the writer. */
export function fitQuestions(messages: readonly ReadMessage[]): FittedQuestions {
  const writers = [...new Set(messages.map(({ labeled }) => labeled.writer))];
  const isInner = ({ labeled }: ReadMessage, group: number): boolean =>
    writers.indexOf(labeled.writer) % innerGroups === group;
  const groups = Array.from({ length: innerGroups }, (_, group) => group);

  const asks = new Map<ReadMessage, readonly number[]>();
  for (const group of groups) {
    const model = fitAsks(messages.filter((message) => !isInner(message, group)));
    for (const message of messages) if (isInner(message, group)) asks.set(message, weighAsks(model, message));
  }
  const examples = new Map(
    messages.map((message) => [message, listGapExamples(message, asks.get(message) ?? [])]),
  );
  const fitGaps = (some: readonly ReadMessage[]): LinearModel =>
    fitSmall(
      some.flatMap((message) => examples.get(message) ?? []),
      { rarest: 4, penalty: 1.5 },
      sizes.gaps,
    );
  const gaps = new Map<ReadMessage, readonly number[]>();
  for (const group of groups) {
    const model = fitGaps(messages.filter((message) => !isInner(message, group)));
    for (const message of messages) {
      if (!isInner(message, group)) continue;
      const features = readGapFeatures(message.reading, asks.get(message) ?? []);
      gaps.set(
        message,
        features.map((one) => score(model, one)),
      );
    }
  }
  const several = fitSmall(
    messages.map((message) => ({
      features: readMessageFeatures(message.reading, asks.get(message) ?? [], gaps.get(message) ?? []),
      answer: message.labeled.questions === 'many' ? 1 : 0,
      weight: weigh(message),
    })),
    { rarest: 4, penalty: 1.5 },
    sizes.several,
  );
  const cuts = fitSmall(
    messages
      .filter(({ labeled }) => labeled.questions === 'many')
      .flatMap((message) => listCutExamples(message, asks.get(message) ?? [], gaps.get(message) ?? [])),
    { rarest: 4, penalty: 1 },
    sizes.cuts,
  );
  return { asks: fitAsks(messages), gaps: fitGaps(messages), several, cuts };
}

function listCutExamples(message: ReadMessage, asks: readonly number[], gaps: readonly number[]): Example[] {
  const labels = labelGaps(message);
  return readCutFeatures(message.reading, asks, gaps).flatMap((features, k): Example[] => {
    const answer = labels[k + 1];
    return answer === undefined ? [] : [{ features, answer, weight: weigh(message) }];
  });
}
