import { expect, test } from '@playwright/test';
import { BadInput, readLabeledLines, readLines } from '../../../../src/checks/judge/lines.ts';

const good = '{"id": "a", "text": "Where is my mail?"}';

test('reads a message a line, and passes over empty lines, a byte order mark and the line ends of Windows', () => {
  expect(readLines(`\uFEFF${good}\r\n\n  \n{"id": 2, "text": ""}\n`, 'x.jsonl')).toEqual([
    { id: 'a', text: 'Where is my mail?' },
    { id: 2, text: '' },
  ]);
});

test('labels of any form are passed over where nothing is scored', () => {
  expect(readLines('{"id": 1, "text": "Hello", "emergency": "perhaps", "parts": 3}', 'x.jsonl')).toEqual([
    { id: 1, text: 'Hello' },
  ]);
});

for (const [what, line, message] of [
  [
    'broken JSON',
    '{"id": 1, "text": ',
    'x.jsonl, line 2: this is not JSON. Each line holds one JSON object.',
  ],
  ['a list', '[1]', 'x.jsonl, line 2: this is not a JSON object.'],
  ['a message without a text', '{"id": 1}', 'x.jsonl, line 2: `text` is missing, or not text.'],
  [
    'a message without an id',
    '{"text": "a"}',
    'x.jsonl, line 2: `id` is missing, or neither text nor a number.',
  ],
] as const) {
  test(`names the file and the line of ${what}`, () => {
    expect(() => readLines(`${good}\n${line}`, 'x.jsonl')).toThrow(new BadInput(message));
    expect(() => readLabeledLines(`${good}\n${line}`, 'x.jsonl')).toThrow(new BadInput(message));
  });
}

test('says all that is wrong with the labels of a line', () => {
  const line =
    '{"id": 1, "text": "a", "questions": "two", "english": "yes", "emergency": "perhaps", "spans": "a"}';
  expect(() => readLabeledLines(line, 'x.jsonl')).toThrow(
    'x.jsonl, line 1: `questions` is not one, many or unclear; `spans` is not a list of texts; ' +
      '`english` is not true or false; `emergency` is not outage, setup, other, unclear, true or false.',
  );
});

test('a label that is null is a label that nobody gave', () => {
  const line = '{"id": 1, "text": "a", "questions": null, "topic": null, "emergency": null, "english": null}';
  expect(readLabeledLines(line, 'x.jsonl')).toHaveLength(1);
});
