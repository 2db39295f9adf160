import { expect, test } from '@playwright/test';
import type { JudgedLine, Verdict } from '../../../../src/checks/judge/judge.ts';
import type { LabeledLine } from '../../../../src/checks/judge/lines.ts';
import { compareVerdicts } from '../../../../src/checks/judge/score.ts';

/** A message with these labels, of which the contact function has said this. */
function createJudged(labels: Partial<LabeledLine>, said: Partial<Verdict> = {}, time = 1): JudgedLine {
  return {
    line: { id: 1, text: 'Where is my mail?', ...labels },
    verdict: {
      id: 1,
      several: false,
      offered: false,
      parts: ['Where is my mail?'],
      english: true,
      language: 'en',
      subject: 'mail-setup',
      topic: 'mail-setup',
      emergency: false,
      help: null,
      ...said,
    },
    times: { questions: time, english: time, topic: time, emergency: time },
  };
}

/** The figures of a section, by name: what was counted, or the value where nothing is counted. */
function readFigures(title: string, judged: JudgedLine[]): Record<string, string | number> | undefined {
  const section = compareVerdicts(judged).find((one) => one.title.startsWith(title));
  return (
    section &&
    Object.fromEntries(section.rows.map(({ name, counted, value }) => [name.trim(), counted ?? value]))
  );
}

test('counts single questions that are held or offered to split, and the several that were found', () => {
  const split = { several: true };
  const offered = { offered: true };
  expect(
    readFigures('Several', [
      createJudged({ questions: 'one', kind: 'natural' }),
      createJudged({ questions: 'one', kind: 'targeted' }, split),
      createJudged({ questions: 'many', kind: 'natural' }, split),
      createJudged({ questions: 'many', kind: 'targeted' }, offered),
      createJudged({ questions: 'many', kind: 'targeted' }),
      createJudged({ questions: 'many', kind: 'joined' }),
    ]),
  ).toEqual({
    'one question: held': '1 of 2',
    'one question: offered to split': '0 of 2',
    'several: found': '2 of 3',
    'several: held': '1 of 3',
    'several, joined by a program: found': '0 of 1',
  });
});

test('what people found unclear does not count', () => {
  const unclear = { questions: 'unclear', emergency: 'unclear', topic: 'unclear' } as const;
  const titles = compareVerdicts([createJudged(unclear, { several: true, emergency: true })]).map(
    ({ title }) => title.split(' ')[0],
  );
  expect(titles).toEqual(['Time']);
});

test('a question lies in one part, in several, or in none, whatever the white space', () => {
  const judged = createJudged(
    { questions: 'many', spans: ['Where is  it?', 'How\nbig is it?', 'And why?'] },
    { several: true, parts: ['Hello.\n\nWhere is it?  How big is it?', 'Hello. How big is it?'] },
  );
  expect(readFigures('Parts', [judged])).toEqual({
    'questions in exactly one part': '1 of 3',
    'questions in several parts': '1 of 3',
    'questions cut through or lost': '1 of 3',
    'messages with the right number of parts': '0 of 1',
  });
});

test('parts are scored only where splitting was right, under either name of the label', () => {
  const said = { several: true, parts: ['Where is it?', 'How big is it?'] };
  const questions = ['Where is it?', 'How big is it?'];
  const figures = readFigures('Parts', [
    createJudged({ questions: 'many', parts: questions }, said),
    createJudged({ questions: 'many', spans: questions }),
    createJudged({ questions: 'one', spans: questions }, said),
  ]);
  expect(figures).toMatchObject({
    'questions in exactly one part': '2 of 2',
    'messages with the right number of parts': '1 of 1',
  });
});

test('English is counted by its sort, and other languages by their length', () => {
  const refused = { english: false, language: 'de' };
  const foreign = (length: number, said: Partial<Verdict>) =>
    createJudged({ english: false, kind: 'f-support', text: 'x'.repeat(length) }, said);
  expect(
    readFigures('English', [
      createJudged({ english: true, kind: 'en-support' }),
      createJudged({ english: true, kind: 'en-names' }, refused),
      createJudged({ english: true, kind: 'mix-en' }),
      createJudged({ english: true, kind: 'mix-bilingual' }, refused),
      createJudged({ english: true, kind: 'und' }),
      createJudged({ english: false, kind: 'mix-f' }, refused),
      ...[9, 10, 26, 61].map((length) => foreign(length, refused)),
      ...[25, 60].map((length) => foreign(length, {})),
      createJudged({ questions: 'one' }, refused),
    ]),
  ).toEqual({
    'English refused': '1 of 2',
    'en-support': '0 of 1',
    'en-names': '1 of 1',
    'English with a foreign error, or bilingual: refused': '1 of 2',
    'mix-en': '0 of 1',
    'mix-bilingual': '1 of 1',
    'text without any language: refused': '0 of 1',
    'foreign, under 10 characters: caught': '1 of 1',
    'foreign, 10 to 25 characters: caught': '1 of 2',
    'foreign, 26 to 60 characters: caught': '1 of 2',
    'foreign, over 60 characters: caught': '1 of 1',
    'foreign around an English error: caught': '1 of 1',
  });
});

test('an emergency is counted by what was the matter', () => {
  const passed = { emergency: true };
  expect(
    readFigures('Emergency', [
      createJudged({ emergency: 'outage' }, passed),
      createJudged({ emergency: true }),
      createJudged({ emergency: 'setup' }, passed),
      createJudged({ emergency: 'other' }),
      createJudged({ emergency: false }),
      createJudged({ emergency: 'unclear' }, passed),
    ]),
  ).toEqual({
    'outages passed': '1 of 2',
    'setup problems passed': '1 of 1',
    'other messages passed': '0 of 2',
    precision: '1 of 2',
  });
});

test('a topic is right, or defensible, or neither', () => {
  expect(
    readFigures('Topic', [
      createJudged({ topic: 'mail-setup' }),
      createJudged({ topic: 'other', topics_defensible: ['mail-setup', 'other'] }),
      createJudged({ topic: 'other', topics_defensible: ['other'] }),
    ]),
  ).toEqual({ right: '1 of 3', 'right or defensible': '2 of 3' });
});

test('times are those of the middle message, and of the slowest but one in a hundred', () => {
  const judged = Array.from({ length: 100 }, (_, i) => createJudged({}, {}, i + 1));
  expect(readFigures('Time', judged)).toMatchObject({
    english: '50.00 / 99.00',
    'all four': '200.00 / 396.00',
  });
});

test('no messages, no figures', () => {
  expect(compareVerdicts([])).toEqual([]);
});
