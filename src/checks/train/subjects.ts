import { isSubject, subjectIds, type Subject } from '../../provider/subjects.ts';
import type { Features, LinearModel } from '../learned/features.ts';
import type { SubjectModels } from '../learned/subjects.ts';
import { addScores, readSubjectFeatures, scoreSubjects, type TopicModel } from '../topic/index.ts';
import { always, caseWeight, type Labeled } from './data.ts';
import { fitClasses } from './logistic.ts';

/** A text about one subject. */
interface SubjectText {
  readonly features: Features;
  /** What the site's answers and the cues say. */
  readonly known: readonly number[];
  readonly subject: Subject;
  readonly weight: number;
}

/** A message, read once for all folds: itself, and its questions if they have subjects of their own. */
export interface ReadSubjects {
  readonly labeled: Labeled;
  readonly whole: SubjectText | undefined;
  readonly spans: readonly SubjectText[];
}

/** The same as `SubjectModels`, of which all words are known. */
export interface FittedSubjects extends SubjectModels {
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** How many words have weights, one for each subject. */
const size = 5_000;

const options = { rarest: 3, penalty: 2 };
/** A message with several questions is about the first one, but has the words of all. */
const manyWeight = 0.5;

export function readSubjects(labeled: Labeled, model: TopicModel): ReadSubjects {
  const read = (text: string, subject: string, weight: number): SubjectText => {
    if (!isSubject(subject)) throw new Error(`${labeled.id}: “${subject}” is no subject.`);
    return {
      features: readSubjectFeatures(text),
      known: addScores(scoreSubjects(text, model)),
      subject,
      weight,
    };
  };
  const isMany = labeled.questions === 'many';
  const weight = always.includes(labeled.writer) ? caseWeight : isMany ? manyWeight : 1;
  return {
    labeled,
    whole: labeled.topic == null ? undefined : read(labeled.text, labeled.topic, weight),
    spans: isMany
      ? (labeled.span_topics ?? []).map((topic, i) => read(labeled.spans[i] ?? '', topic, 1))
      : [],
  };
}

/** Fits the words of each subject, on top of what the site's answers say. */
export function fitSubjects(messages: readonly ReadSubjects[]): FittedSubjects {
  const texts = messages.flatMap(({ whole, spans }) => [...(whole ? [whole] : []), ...spans]);
  const fit = (some: readonly SubjectText[]): LinearModel[] =>
    fitClasses(
      some.map(({ features, known, subject, weight }) => ({
        features,
        offsets: known,
        answer: subjectIds.indexOf(subject),
        weight,
      })),
      subjectIds.length,
      options,
    );
  const models = fit(texts);
  const counts = new Map<string, number>();
  for (const { features } of texts)
    for (const [name, value] of features) counts.set(name, (counts.get(name) ?? 0) + value * value);
  const weigh = (name: string): number =>
    Math.max(...models.map(({ weights }) => Math.abs(weights.get(name) ?? 0))) *
    Math.sqrt(counts.get(name) ?? 0);
  const names = [...(models[0]?.weights.keys() ?? [])];
  const kept = new Set(names.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, size));
  const reduced = fit(
    texts.map((text) => ({
      ...text,
      features: new Map([...text.features].filter(([name]) => kept.has(name))),
    })),
  );
  const learnedNames = reduced[0]?.weights.keys() ?? [];
  return {
    biases: reduced.map(({ bias }) => bias),
    words: new Map(
      [...learnedNames].map((name) => [name, reduced.map(({ weights }) => weights.get(name) ?? 0)]),
    ),
  };
}
