import { expect, test } from '@playwright/test';
import { findSyntaxFaults } from '../../../src/site/theme-syntax.ts';

const one = '--color-accent: light-dark(#111, #222)';
const two = '--color-tint: light-dark(#eee, #333)';
const semicolon = 'there is no ; at the end of the value. Put one there.';
const slashes = 'a comment begins with /* and ends with */. Write it so, without //.';

for (const [what, css, line, message] of [
  ['a semicolon that is missing', `:root {\n  ${one}\n\n  ${two};\n}`, 2, semicolon],
  ['one that is missing before a comment', `:root {\n  ${one} /* Ours; */\n  ${two};\n}`, 2, semicolon],
  ['one that is missing within a line', `:root {\n  ${one} ${two};\n}`, 2, semicolon],
  ['one that is missing before a property', `:root {\n  ${one}\n  color: red;\n}`, 2, semicolon],
  ['one that is missing before a block', `:root {\n  ${one}\n  .part { color: red; }\n}`, 2, semicolon],
  [
    'an opening bracket that is missing',
    `\n:root\n  ${one};\n}`,
    2,
    'there is no { behind “:root”. Put one there.',
  ],
  ['one that is missing within a line', `:root ${one}; }`, 1, 'there is no { behind “:root”. Put one there.'],
  [
    'a closing bracket that is missing',
    `/* Two\nlines */\n:root {\n  ${one};\n`,
    3,
    'the { on this line is not closed. Put a } below what belongs to it.',
  ],
  [
    'a closing bracket too many',
    `:root {\n  ${one};\n}\n}\n`,
    4,
    'this } closes nothing. Take it out, or put the { that it belongs to.',
  ],
  [
    'a value outside of the brackets',
    `:root {\n}\n${one};\n`,
    3,
    'this stands outside of the brackets. Put it between :root { and }.',
  ],
  [
    'a colon that is missing',
    ':root {\n  --radius 0;\n}',
    2,
    '--radius has no : behind it. Write --radius: and the value.',
  ],
  [
    'a line that is none',
    ':root {\n  radius;\n}',
    2,
    '“radius” sets no value. Write a name, a colon, the value and a semicolon.',
  ],
  [
    'a parenthesis that is missing',
    ':root {\n  --color-accent: light-dark(#111, #222;\n}',
    2,
    'the value has a ( without its ). Put one before the semicolon.',
  ],
  ['a parenthesis too many', `:root {\n  ${one});\n}`, 2, 'the value has a ) without its (. Take one out.'],
  [
    'a quote at one end',
    ":root {\n  --font-text: 'Iowan, serif;\n}",
    2,
    'a text has a quote only at one end. Put one at the other end, too.',
  ],
  ['a comment without an end', `/* Ours\n:root {}\n`, 1, 'the comment is not closed. Put */ at its end.'],
  [
    'one whose text has quotes',
    `:root {}\n/* It's "ours`,
    2,
    'the comment is not closed. Put */ at its end.',
  ],
  ['two slashes before a rule', `// Ours\n:root { ${one} }`, 1, slashes],
  ['two slashes within a rule', `:root {\n  // Ours\n  ${one};\n}`, 2, slashes],
] as const) {
  test(`${what} is told with its line and what to do: ${JSON.stringify(css)}`, () => {
    expect(findSyntaxFaults(css)).toEqual([{ line, message }]);
  });
}

test('a stylesheet that can be read has no fault, whatever it says', () => {
  for (const css of [
    '',
    ':root {\n}\n',
    `:root { ${one}; ${two} }`,
    `/* ; { " */ :root {\n  --font-text: 'A; {', "B}";\n  ${one.replaceAll(' #', '\n #')};\n}`,
    '@import "x.css";\n@media (width > 40rem) {\n  a:hover, b::after { color: red; content: "\\"" }\n}',
    '.a { &:hover { color: red } .b:is(a, b) { color: blue; } background: url(data:image/png;base64,AA==); }',
    '.a { background: URL(data:image/png;base64,AA==); mask: url(a\\)b.svg) }',
    '.a::before { content: "/*" } .b::before { content: "a\\\nb" }',
    '.a { -webkit-appearance: none; -moz-osx-font-smoothing: grayscale; }',
    ':root { --_own: 1px; --2: red; --x:; }',
    `\uFEFF:root {\r\n  ${one};\r\n}\r\n`,
  ]) {
    expect(findSyntaxFaults(css)).toEqual([]);
  }
});
