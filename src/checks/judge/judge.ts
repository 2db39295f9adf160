import { readFileSync } from 'node:fs';
import { findTopicOf } from '../../provider/index.ts';
import {
  chooseSubject,
  cutQuestions,
  judgeLanguage,
  judgeOutage,
  normalizeText,
  type TopicModel,
} from '../index.ts';
import { BadInput, type LabeledLine, type Line } from './lines.ts';

/** The verdict of the contact function on a message, from its text alone. */
export interface Verdict {
  id: Line['id'];
  /** Whether it asks more than one question. */
  several: boolean;
  /** The boxes that the form would show. */
  parts: string[];
  /** Whether it would be accepted as English. */
  english: boolean;
  /** BCP 47; `en` if it is accepted as English. */
  language: string;
  topic: string;
  /** Whether it would pass as an emergency without a question. */
  emergency: boolean;
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

/** Judges one message with the same checks as the contact function. */
export async function judgeMessage(line: Line, model: TopicModel): Promise<Judgment> {
  const text = normalizeText(line.text);
  const began = performance.now();
  const parts = cutQuestions([text]).flatMap((one) => one.parts);
  const cut = performance.now();
  const language = await judgeLanguage(text);
  const read = performance.now();
  const topic = findTopicOf(chooseSubject(text, model)).id;
  const sorted = performance.now();
  const { serviceWide } = judgeOutage(text);
  const done = performance.now();
  return {
    verdict: {
      id: line.id,
      several: parts.length > 1,
      parts,
      english: language.english,
      language: language.english ? 'en' : language.language,
      topic,
      emergency: serviceWide,
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
