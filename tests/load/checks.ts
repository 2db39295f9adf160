import { renderForm } from '../../src/contact/form/index.ts';
import { emptyFields, parseFields } from '../../src/contact/parse.ts';
import { createProblem } from '../../src/contact/problems.ts';
import { judgeOutage } from '../../src/contact/screen/emergency.ts';
import { judgeLanguage } from '../../src/contact/screen/english.ts';
import { cutQuestion } from '../../src/contact/screen/index.ts';
import { splitQuestions } from '../../src/contact/screen/one-question.ts';
import { findSecrets } from '../../src/contact/screen/secrets.ts';
import { buildTopicModel, chooseTopic, type TopicDocument } from '../../src/contact/topic.ts';
import { validateFields } from '../../src/contact/validate.ts';
import { readWriterKey } from '../../src/contact/writer-key.ts';
import { createFields, plainQuestion, postForm, postJson } from '../support/contact.ts';

/** Everything that reads a whole text of a visitor, by the name it has in the table. */
export const checks: Readonly<Record<string, (text: string) => unknown>> = {
  'parse JSON': (text) => parseFields(postJson({ question: text })),
  'parse a form': (text) => parseFields(postForm({ question: text })),
  validate: (text) => validateFields(fill(text)),
  english: judgeLanguage,
  secrets: findSecrets,
  emergency: judgeOutage,
  'one question': splitQuestions,
  'one question, in five boxes': (text) => cutQuestion(text),
  topic: (text) => chooseTopic(text, model),
  'public key': (text) => readWriterKey({ ...emptyFields(), publicKey: [text] }),
  'render the form': (text) =>
    renderForm({
      fields: fill(text),
      problems: [createProblem('several_questions', { field: 'question', index: 0, parts: [text, text] })],
      step: 'write',
      chooseTopic: (part) => chooseTopic(part, model),
      now,
    }),
};

const now = new Date('2026-11-23T12:00:00Z');
const documents: TopicDocument[] = [
  { topic: 'webmail', title: plainQuestion, summary: 'In the web mail, under Settings.', keywords: ['password'] },
  { topic: 'account-billing', title: 'Where is my invoice?', summary: 'Under Account.', keywords: ['pay'] },
];
const model = buildTopicModel(documents);

/** The text in every field that takes one. */
function fill(text: string) {
  const fields = ['question', 'email', 'account', 'subject', 'program', 'version', 'system', 'page'] as const;
  return createFields(Object.fromEntries(fields.map((field) => [field, text])));
}
