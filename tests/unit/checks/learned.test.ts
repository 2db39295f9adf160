import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { judgeOutage } from '../../../src/checks/index.ts';
import { score } from '../../../src/checks/learned/features.ts';
import { learned } from '../../../src/checks/learned/index.ts';
import { readModel } from '../../../src/checks/learned/read.ts';
import { signs } from '../../../src/checks/outage/signs.ts';
import { readWritten } from '../../../src/checks/train/data.ts';
import { fitLogistic, fitSmall, type Example } from '../../../src/checks/train/logistic.ts';
import { fitOutage, readOutage } from '../../../src/checks/train/outage.ts';
import { writeModel } from '../../../src/checks/train/write.ts';

test('the learned weights are small: those that tell several questions, and all together', () => {
  const folder = new URL('../../../src/checks/learned/weights/', import.meta.url);
  const pack = (names: readonly string[]): number =>
    gzipSync(names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('')).length;
  expect(pack(['questions.ts'])).toBeLessThan(60_000);
  expect(pack(readdirSync(folder))).toBeLessThan(100_000);
});

test('fitting separates what can be told apart, and draws what cannot to zero', () => {
  const create = (name: string, answer: number): Example => ({
    features: new Map([
      [name, 1],
      ['always', 1],
    ]),
    answer,
  });
  const examples = Array.from({ length: 20 }, () => [create('yes', 1), create('no', 0)]).flat();
  const model = fitLogistic(examples, { rarest: 1, penalty: 1 });
  expect(score(model, new Map([['yes', 1]]))).toBeGreaterThan(1);
  expect(score(model, new Map([['no', 1]]))).toBeLessThan(-1);
  expect(Math.abs(model.weights.get('always') ?? 1)).toBeLessThan(0.01);
  expect([...fitSmall(examples, { rarest: 1, penalty: 1 }, 2).weights.keys()].sort()).toEqual(['no', 'yes']);
});

test('a model survives being written', () => {
  const model = {
    bias: -1.5,
    weights: new Map([
      ['b how do', 0.25],
      ['joint :', -2],
    ]),
  };
  expect(readModel(writeModel(model))).toEqual(model);
});

test('fitting the same messages again gives the same weights', () => {
  const messages = readWritten(['cases']).map(readOutage);
  expect(writeModel(fitOutage(messages))).toBe(writeModel(fitOutage(messages)));
});

test('no sign of an outage lowers the score, and no sign of a setup raises it', () => {
  for (const { id, effect } of signs) {
    const weight = learned.outage.words.weights.get(`=${id}`) ?? 0;
    if (effect.speaks === 'against') expect(weight, id).toBeLessThanOrEqual(0);
    if (effect.speaks === 'for') expect(weight, id).toBeGreaterThanOrEqual(0);
  }
});

const reports = [
  'Your mail server is down for everybody in our office.',
  'Web mail shows 503 Service Unavailable for all of us since this morning.',
  'IMAP does not answer, neither at home nor over mobile data.',
  'Nobody at our school can send or receive since ten.',
];
const more = [
  'SMTP times out, too.',
  'My colleagues in another town see the same.',
  'It began two hours ago.',
  'Our second internet connection makes no difference.',
];

test('more evidence never makes an outage fail', () => {
  for (const report of reports)
    for (const one of more)
      expect(judgeOutage(`${report} ${one}`).serviceWide, `${report} ${one}`).toBe(true);
});
