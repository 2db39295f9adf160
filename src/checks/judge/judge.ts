import { readFileSync } from 'node:fs';
import { parseFields } from '../../contact/receive/parse.ts';
import { judgeOutage } from '../outage/index.ts';
import { judgeLanguage } from '../language/index.ts';
import { cutQuestion } from '../../contact/receive/boxes.ts';
import { chooseTopic, type TopicModel } from '../topic/index.ts';
import { provider, type TopicId } from '../../provider/schema.ts';
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
  topic: TopicId;
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
  const text = await normalise(line.text);
  const began = performance.now();
  const parts = cutQuestion(text);
  const cut = performance.now();
  const language = await judgeLanguage(text);
  const read = performance.now();
  const topic = chooseTopic(text, model);
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

/** The text as it is after it has come in with a request. */
async function normalise(text: string): Promise<string> {
  const request = new Request(provider.site, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question: text }),
  });
  const { fields } = await parseFields(request);
  // What is too long for a request is judged as it is.
  return fields.question[0] ?? text;
}

/** The words of each topic, which the site's build has learnt from the answers. */
export function readTopicModel(file: URL): TopicModel {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TopicModel;
  } catch {
    throw new BadInput('The topics are learnt when the site is built: run `npm run build` first.');
  }
}
