import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { learned } from '../../../../src/checks/learned/index.ts';
import { weightScale } from '../../../../src/checks/learned/read.ts';
import { fingerprint } from '../../../../src/checks/learned/weights/fingerprint.ts';
import { readForeign, readWriters, readWritten } from '../../../../src/checks/train/data.ts';
import { findWeights, takeFingerprint } from '../../../../src/checks/train/fingerprint.ts';
import {
  fitLanguage,
  readLabeledLanguage,
  readLanguage,
  writeTable,
} from '../../../../src/checks/train/language.ts';
import { fitOutage, readOutage } from '../../../../src/checks/train/outage.ts';
import { fitQuestions, readLabeled } from '../../../../src/checks/train/questions.ts';
import { writeModel } from '../../../../src/checks/train/write.ts';

/** Half a step in which weights are written. */
const rounded = 0.5 / weightScale;

// The subjects' weights also depend on the site's own answers, so only their fingerprint is compared.
test('fitting all messages again gives the weights that are written', () => {
  test.setTimeout(240_000);
  const messages = readWritten(readWriters());
  const outage = fitOutage(messages.map(readOutage));
  const { asks, gaps, several } = fitQuestions(messages.map(readLabeled));
  const { questions } = learned;
  for (const [fitted, written] of [
    [outage, learned.outage.words],
    [asks, questions.asks],
    [gaps, questions.gaps],
    [several, questions.several],
  ] as const) {
    expect(Math.abs(fitted.bias - written.bias)).toBeLessThanOrEqual(rounded + 1e-9);
    expect(writeModel(fitted)).toBe(writeModel(written));
  }
});

test('fitting the languages again gives the table that is written', () => {
  const texts = [
    ...readWritten(readWriters()).map(readLabeledLanguage),
    ...readForeign().map(({ text }) => readLanguage(text, false)),
  ];
  expect(readFileSync(findWeights('language'), 'utf8')).toContain(writeTable(fitLanguage(texts)));
});

test('the weights are those that were fitted to these rules and messages (if not: npm run train)', () => {
  expect(takeFingerprint()).toEqual(fingerprint);
});
