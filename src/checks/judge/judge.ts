import { readFileSync } from 'node:fs';
import type { Subject } from '../../provider/subjects.ts';
import type { Role } from '../../site/roles.ts';
import {
  chooseLikelyTopics,
  judgeLanguage,
  judgeOutage,
  judgeQuestions,
  mostParts,
  normalizeText,
  rankSubjects,
  type TopicModel,
} from '../index.ts';
import { learned, type Learned } from '../learned/index.ts';
import { BadInput, type LabeledLine, type Line } from './lines.ts';

/** The verdict of the contact function on a message, from its text alone. */
export interface Verdict {
  id: Line['id'];
  /** Whether it would be held because it surely asks more than one question. */
  several: boolean;
  /** Whether it would be sent, and the writer asked whether to split it. */
  offered: boolean;
  /** The boxes that the form would show, or offer. */
  parts: string[];
  /** Whether it would be accepted as English. */
  english: boolean;
  /** ISO 639, without the script; `en` if it is accepted as English. */
  language: string;
  /** What it is about, from the fixed list of the checks; of several questions the first. */
  subject: Subject;
  /** The topic of this provider that takes the subject. */
  topic: string;
  /** Whether it would pass as an emergency without a question. */
  emergency: boolean;
  /** The role of the answer that is suggested with a doubt, for an emergency that would not pass. */
  help: Role | null;
}

/** A verdict, and how long each check took, in milliseconds. */
export interface Judgment {
  verdict: Verdict;
  times: Record<'questions' | 'english' | 'topic' | 'emergency', number>;
}

/** A judged message with the labels that people gave it. */
export interface JudgedLine extends Judgment {
  line: LabeledLine;
}

/**
 * Judges one message with the same checks as the contact function: its text is cut without the subject, and everything
 * else reads both.
 */
export async function judgeMessage(
  line: Line,
  model: TopicModel,
  models: Learned = learned,
): Promise<Judgment> {
  const text = normalizeText(line.text);
  const subject = normalizeText(line.subject ?? '');
  const whole = subject ? `${subject}\n\n${text}` : text;
  const began = performance.now();
  const { certainty, parts } = judgeQuestions(text, { models: models.questions, most: mostParts });
  const cut = performance.now();
  const language = await judgeLanguage(whole, models.language);
  const read = performance.now();
  // What is only offered is sent as it is.
  const about = certainty === 'sure' && parts[0] ? [subject, parts[0]].filter(Boolean).join('\n\n') : whole;
  const ranked = rankSubjects(about, model, models.subjects);
  const [topic] = chooseLikelyTopics(ranked);
  const sorted = performance.now();
  const { serviceWide, help } = judgeOutage(whole, models.outage);
  const done = performance.now();
  // Whoever is called to an outage reads the whole text, and nothing holds it up.
  const several = certainty === 'sure' && !serviceWide;
  return {
    verdict: {
      id: line.id,
      several,
      offered: certainty !== 'one' && !several,
      parts,
      english: language.english,
      language: language.english ? 'en' : (language.language.split('-')[0] ?? 'und'),
      subject: ranked[0]?.subject ?? 'other',
      topic,
      emergency: serviceWide,
      help: help ?? null,
    },
    times: { questions: cut - began, english: read - cut, topic: sorted - read, emergency: done - sorted },
  };
}

/**
 * Reads the words of each subject, which the site's build has learned from the answers.
 * @throws BadInput if the site has not been built
 */
export function readTopicModel(file: URL): TopicModel {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TopicModel;
  } catch {
    throw new BadInput('The topics are learned when the site is built. Run `npm run build` first.');
  }
}
