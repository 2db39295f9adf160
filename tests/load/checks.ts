import { renderForm } from '../../src/contact/respond/form/index.ts';
import {
  buildTopicModel,
  chooseLikelyTopics,
  cutQuestions,
  findSecrets,
  judgeLanguage,
  judgeOutage,
  normalizeText,
  rankSubjects,
  saysUnreachable,
  splitQuestions,
  type TopicDocument,
} from '../../src/checks/index.ts';
import { emptyFields } from '../../src/contact/message/fields.ts';
import { parseFields } from '../../src/contact/receive/parse.ts';
import { createProblem } from '../../src/contact/message/problems.ts';
import { limits } from '../../src/contact/message/schema.ts';
import { validateFields } from '../../src/contact/receive/validate.ts';
import { readWriterKey } from '../../src/contact/receive/writer-key.ts';
import { contactUrl, createFields, plainQuestion, postForm, postJson } from '../support/contact.ts';

/** What reads a text of a visitor. */
export type Check = (text: string) => unknown;

const parsers: Record<string, Check> = {
  normalise: normalizeText,
  'parse JSON': (text) => parseFields(postJson({ question: text })),
  'parse a form': (text) => parseFields(postForm({ question: text })),
  'parse a form with parts': (text) =>
    parseFields(postRaw('multipart/form-data; boundary=part', writePart(text))),
  'parse what is no JSON': (text) => parseFields(postRaw('application/json', text)),
  'parse what is no form': (text) => parseFields(postRaw('application/x-www-form-urlencoded', text)),
  'parse what has no parts': (text) => parseFields(postRaw('multipart/form-data; boundary=-', text)),
};

/** What comes after the parser has read and normalised the text. */
const judges: Record<string, Check> = {
  validate: (text) => validateFields(fill(text)),
  english: judgeLanguage,
  secrets: findSecrets,
  emergency: judgeOutage,
  reach: saysUnreachable,
  'one question': splitQuestions,
  'one question, cut to boxes': (text) => cutQuestions([text]),
  subject: (text) => rankSubjects(text, model),
  'public key': (text) => readWriterKey({ ...emptyFields(), publicKey: [text.slice(0, limits.publicKey)] }),
  'render the form': (text) =>
    renderForm({
      fields: createFields({ question: text }),
      problems: [createProblem('several_questions', { field: 'question', index: 0, parts: [text, text] })],
      step: 'write',
      chooseTopics: (part) => chooseLikelyTopics(rankSubjects(part, model)),
      findAnswer: () => undefined,
      hasPage: () => false,
      now,
    }),
};

/** Everything that reads a whole text of a visitor, as it gets it, by the name that it has in the table. */
export const checks: readonly { name: string; check: Check; prepare: (text: string) => string }[] = [
  ...Object.entries(parsers).map(([name, check]) => ({ name, check, prepare: (text: string) => text })),
  ...Object.entries(judges).map(([name, check]) => ({ name, check, prepare: normalizeText })),
];

const now = new Date('2026-11-23T12:00:00Z');
const documents: TopicDocument[] = [
  {
    subject: 'webmail',
    title: plainQuestion,
    summary: 'In the webmail, under Settings.',
    keywords: ['mail'],
  },
  { subject: 'account-billing', title: 'Where is my invoice?', summary: 'Under Account.', keywords: ['pay'] },
];
const model = buildTopicModel(documents);

/** The text in every field that takes one. */
function fill(text: string) {
  const fields = ['question', 'email', 'account', 'subject', 'program', 'version', 'system', 'page'];
  return createFields(Object.fromEntries(fields.map((field) => [field, text])));
}

/**
 * A form with one part, written by hand: Node 24.21 throws where nothing can catch it when the stream of a
 * `FormData` is cancelled, as the parser does with one that is too long.
 */
function writePart(text: string): string {
  return `--part\r\nContent-Disposition: form-data; name="question"\r\n\r\n${text}\r\n--part--\r\n`;
}

function postRaw(type: string, body: string): Request {
  return new Request(contactUrl, { method: 'POST', headers: { 'Content-Type': type }, body });
}
