import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
  buildTopicModel,
  judgeLanguage,
  judgeOutage,
  judgeQuestions,
  rankSubjects,
} from '../../../src/checks/index.ts';

/** A small message, one of its kind, and what is right about it. */
interface Case {
  id: string;
  kind: string;
  text: string;
  questions: 'one' | 'many';
  spans: string[];
  parts?: string[];
  english: boolean;
  language?: string;
  topics_defensible?: string[];
  emergency?: 'outage' | 'setup' | 'other';
  help?: string;
}

const file = new URL('../../../src/checks/train/data/cases.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

for (const { id, kind, text, questions, spans, parts, ...right } of cases) {
  test(`${id} is judged right, as one of its kind: ${kind}`, async () => {
    const verdict = judgeQuestions(text);
    if (right.english) {
      expect(verdict.certainty === 'one' ? 'one' : 'many').toBe(questions);
      if (questions === 'many') {
        expect(verdict.parts).toHaveLength(spans.length);
        for (const [i, span] of spans.entries())
          expect(verdict.parts.map((part) => part.includes(span))).toEqual(spans.map((_, k) => k === i));
      }
      for (const [i, part] of (parts ?? []).entries()) expect(verdict.parts[i]?.endsWith(part)).toBe(true);
    }
    expect(await judgeLanguage(text)).toMatchObject(
      right.english
        ? { english: true }
        : { english: false, language: expect.stringMatching(right.language ?? '') },
    );
    const outage = judgeOutage(text);
    if (right.emergency) expect(outage.serviceWide).toBe(right.emergency === 'outage');
    if (right.help) expect(outage.help).toBe(right.help);
    if (right.topics_defensible)
      expect(right.topics_defensible).toContain(rankSubjects(text, buildTopicModel([]))[0]?.subject);
  });
}
