import { expect, test } from '@playwright/test';
import { createLineFinder } from '../../../src/provider/lines.ts';

const source = `import { defineProvider } from './define.ts';

export const provider = defineProvider({
  name: 'Fernpost',
  support: {
    days: [1-4],
    opens: '9',
  },
  topics: [
    { id: 'mail' },
    {
      id: 'other',
    },
  ],
  facts: {
    'refund.days': 30,
    'features.filters': true,
  },
});
`;
const written = {
  name: 'Fernpost',
  support: { days: [-3], opens: '9' },
  topics: [{ id: 'mail' }, { id: 'other' }],
  facts: { 'refund.days': 30, 'features.filters': true },
};

for (const [path, line] of [
  ['name', 4],
  ['support', 5],
  ['support.days[0]', 6],
  ['support.opens', 7],
  ['topics[1]', 11],
  ['topics[1].id', 12],
  ["facts['refund.days']", 16],
  // What is missing stands in the block around it.
  ['support.closes', 5],
  ['topics[0].label', 10],
  ['site', undefined],
  ['', undefined],
] as const) {
  test(`“${path}” is found on line ${String(line)}`, () => {
    expect(createLineFinder(source, written)(path)).toBe(line);
  });
}

for (const [what, code, value] of [
  ['another value', source, { ...written, name: 'Lakemail' }],
  ['another fact', source, { ...written, facts: { 'refund.days': 30 } }],
  ['another number of topics', source, { ...written, topics: [{ id: 'mail' }] }],
  ['nothing', source, undefined],
  ['facts that come from elsewhere', source.replace("name: 'Fernpost'", '...others'), written],
  ['no facts', 'export const other = 1;', written],
  ['no file', '', written],
] as const) {
  test(`where a file has not given what was read, but ${what}, no line is told`, () => {
    expect(createLineFinder(code, value)('support.opens')).toBeUndefined();
  });
}
