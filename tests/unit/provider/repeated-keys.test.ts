import { expect, test } from '@playwright/test';
import { findRepeatedKeys } from '../../../src/provider/repeated-keys.ts';

const source = `import { defineProvider } from '../src/provider/define.ts';

export const provider = defineProvider({
  name: 'Fernpost', // name: 'Other'
  services: {
    imap: { kind: 'imap', label: 'Mail: "imap"' },
    smtp: { kind: 'submission', label: 'It’s: {' },
  },
  topics: [{ id: 'mail' }, { id: 'other' }],
  facts: {
    'refund.days': 30,
    'features.filters': true,
  },
});
`;
const wording = (name: string, first: number) =>
  `“${name}” stands here a second time (first on line ${first}), and only the last one counts. ` +
  'Take one out, or give it another name.';

test('names that stand once in each block are no mistakes', () => {
  expect(findRepeatedKeys(source)).toEqual([]);
  expect(findRepeatedKeys('')).toEqual([]);
});

for (const [what, changed, line, message] of [
  ['a service', source.replace('    smtp:', "    imap: { kind: 'imap' },\n    smtp:"), 7, wording('imap', 6)],
  [
    'a fact, in other quotes',
    source.replace("    'features", '    "refund.days": 14,\n    \'features'),
    12,
    wording('refund.days', 11),
  ],
  ['a field at the top', source.replace('  topics', "  name: 'Other',\n  topics"), 9, wording('name', 4)],
  ['a field of a topic', source.replace("{ id: 'other' }", "{ id: 'other', id: 'b' }"), 9, wording('id', 9)],
] as const) {
  test(`${what} that stands twice is told with both lines`, () => {
    expect(findRepeatedKeys(changed)).toEqual([{ line, message }]);
  });
}
