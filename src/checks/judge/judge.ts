import { readFileSync } from 'node:fs';
import { judgeOutage } from '../outage/index.ts';
import { judgeLanguage } from '../language/index.ts';
import { cutQuestion } from '../questions/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { chooseSubject, type TopicModel } from '../topic/index.ts';
import { findTopicOf } from '../../provider/index.ts';
import { BadInput, type Line } from './lines.ts';

/** What the contact function makes of a message, on its text alone. */
export interface Verdict {
  id: Line['id'];
  /** Asks more than one question. */
  several: boolean;
  /** The boxes that the form would show. */
  parts: string[];
  /** Would be accepted as English. */
  english: boolean;
  /** BCP 47; `en` where it is accepted. */
  language: string;
  topic: string;
  /** Would pass straight through as an emergency. */
  emergency: boolean;
}

/** A verdict, and how long each check took, in milliseconds. */
export interface Judgement {
  verdict: Verdict;
  times: Record<'questions' | 'english' | 'topic' | 'emergency', number>;
}

/** Judges one message with the functions that the contact function judges with. */
export async function judgeMessage(line: Line, model: TopicModel): Promise<Judgement> {
  const text = normalizeText(line.text);
  const began = performance.now();
  const parts = cutQuestion(text);
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

/** The words of each topic, which the site's build has learnt from the answers. */
export function readTopicModel(file: URL): TopicModel {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TopicModel;
  } catch {
    throw new BadInput('The topics are learnt when the site is built: run `npm run build` first.');
  }
}
