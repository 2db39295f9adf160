import { expect, test } from '@playwright/test';
import { describeSyntax } from '../../../src/provider/syntax.ts';

const facts = `export const provider = defineProvider({
  name: 'Fernpost',
  services: {
    imap: {
      host: 'imap.fernpost.example',
    },
    web: {
      host: "www.fernpost.example",
    },
  },
  mailDomains: [
    'fernpost.example',
  ],
  site: 'https://help.fernpost.example', // Don't change it
});
`;

const close = (bracket: string, partner: string) =>
  `the ${bracket} on this line is not closed. Put a ${partner} behind what belongs to it.`;
const curly = "a text stands in curly quotes. Put it in straight ones: 'like this'.";
const apostrophe =
  'a text ends at its own apostrophe. Within a text write the curly one, ’, or put the text in "double quotes".';
const quote = 'a text has a quote only at one end. Put one at the other end, too.';
const somewhere = 'a comma, a quote or a bracket is missing there or on the line above.';

for (const [what, now, then, stopped, line, message] of [
  ['curly quotes around a text', "'Fernpost'", '‘Fernpost’', 2, 2, curly],
  [
    'curly quotes around an entry of a list',
    "    'fernpost.example'",
    '  [“fernpost.example”]',
    12,
    12,
    curly,
  ],
  ['an apostrophe within a text', "'Fernpost'", "'Fern's post'", 2, 2, apostrophe],
  ['a text without its last quote', "'Fernpost'", "'Fernpost", 3, 2, quote],
  ['a text without its first quote', "'Fernpost'", "Fernpost'", 2, 2, quote],
  ['a block that is open in the middle', '    },\n    web', '    web', 14, 4, close('{', '}')],
  ['a block that is open before its block ends', '    },\n  },', '  },', 14, 7, close('{', '}')],
  ['a list that is open', '  ],\n', '', 13, 11, close('[', ']')],
  ['an end that is cut off', '});\n', '', 14, 1, close('{', '}')],
  ['a comma that is missing', "'Fernpost',", "'Fernpost'", 3, 3, somewhere],
  ['a value that is missing', "'Fernpost'", '', 2, 2, somewhere],
  ['a bracket too many', '  ],\n', '  ],\n  ],\n', 14, 14, somewhere],
] satisfies [string, string, string, number, number, string][]) {
  test(`${what} is told with its line and the remedy`, () => {
    expect(describeSyntax(facts.replace(now, then), stopped)).toEqual({ line, message });
  });
}

test('curly quotes and apostrophes within a text are fine', () => {
  const fine = facts.replace("'Fernpost'", "'We’re “Fernpost”, by the (‘little’) sea'");
  expect(describeSyntax(fine, 2).message).toBe(somewhere);
  expect(describeSyntax(facts.replace("'Fernpost'", '"Fern\'s post"'), 2).message).toBe(somewhere);
});
