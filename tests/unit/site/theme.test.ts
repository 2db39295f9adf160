import { expect, test } from '@playwright/test';
import { listWeakContrasts } from '../../../src/content-check/contrast.ts';
import { readColors, ThemeError } from '../../../src/site/theme.ts';

const tokens = `@layer tokens {
  :root {
    --color-page: light-dark(#ffffff, #101010);
    --color-accent: light-dark(#17573f, #85ceac);
    --font-text: system-ui, sans-serif;
  }
}`;
const own = (declarations: string) => readColors(tokens, `:root { ${declarations} }`);

test('without a theme the colors are those of the tokens', () => {
  for (const theme of ['', '/* --color-accent: red; */', ':root {}'])
    expect([...readColors(tokens, theme)]).toEqual([
      ['page', { light: '#ffffff', dark: '#101010' }],
      ['accent', { light: '#17573f', dark: '#85ceac' }],
    ]);
});

for (const [written, color] of [
  ['light-dark(#003366, #99ccff)', { light: '#003366', dark: '#99ccff' }],
  ['light-dark( #036 ,#9CF )', { light: '#003366', dark: '#99ccff' }],
  ['light-dark(\n    #003366,\n    #99ccff\n  )', { light: '#003366', dark: '#99ccff' }],
] as const) {
  test(`a theme's ${written} takes the place of a token`, () => {
    expect(own(`--color-accent: ${written};`).get('accent')).toEqual(color);
    expect(own(`--color-accent: ${written}`).get('page')?.light).toBe('#ffffff');
  });
}

test('of two values the last counts, as in a stylesheet', () => {
  const colors = own('--color-accent: light-dark(#111, #222); --color-accent: light-dark(#333, #444);');
  expect(colors.get('accent')).toEqual({ light: '#333333', dark: '#444444' });
});

test('a font may be anything', () => {
  expect(own("--font-text: 'Iowan Old Style', serif;").size).toBe(2);
});

test('a name of one’s own may be set where a rule of one’s own uses it', () => {
  expect(readColors(tokens, ':root { --gap: 2px } .a { margin: var( --gap, 0) }').size).toBe(2);
});

test('two hyphens in a class, a text or an address set nothing', () => {
  for (const theme of [
    '.button--quiet:hover { color: red }',
    '.a { .b--c:focus { color: red } }',
    '.a::before { content: "; --x: y" }',
    '.a { background: url(data:text/plain;--x:y) }',
  ])
    expect(readColors(tokens, theme).size).toBe(2);
});

const example = 'light-dark(#17573f, #85ceac)';

for (const [declaration, mistake] of [
  ['--color-acent: light-dark(#111, #222)', '--color-acent is unknown. Did you mean --color-accent?'],
  [
    '--color-accent: #17573f',
    `--color-accent: “#17573f” is one color. Write two, for light pages and for dark ones: ${example}.`,
  ],
  [
    '--color-accent: green',
    `--color-accent: “green” can’t be drawn in icons. Write both colors with #: ${example}.`,
  ],
  [
    '--color-accent: light-dark(#17573, #85ceac)',
    `--color-accent: “light-dark(#17573, #85ceac)” can’t be drawn in icons. Write both colors with #: ${example}.`,
  ],
] as const) {
  test(`“${declaration}” is refused in plain words`, () => {
    expect(() => own(`${declaration};`)).toThrow(new ThemeError([{ line: 1, message: mistake }]));
  });
}

test('all mistakes are listed at once with their lines, without a stack', () => {
  const theme = `/* Two
   lines */
:root {
  --color-accent: red; /* --color-page: blue; */
  --fnt-text: serif;
}`;
  const failure = catchError(() => readColors(tokens, theme));
  expect(failure?.message).toBe(
    `content/theme.css:4: --color-accent: “red” can’t be drawn in icons. Write both colors with #: ${example}.
content/theme.css:5: --fnt-text is unknown. Did you mean --font-text?`,
  );
  expect(failure?.stack).toBe(failure?.message);
});

test('colors that are too alike are told apart from those that can be read', () => {
  const names = ['page', 'surface', 'sunken', 'tint', 'caution-tint', 'error-tint', 'mark', 'on-accent'];
  const inks = ['text', 'quiet', 'accent', 'accent-strong', 'caution', 'error', 'field'];
  const white = { light: '#ffffff', dark: '#000000' };
  const black = { light: '#000000', dark: '#ffffff' };
  const colors = new Map([
    ...names.map((name) => [name, white] as const),
    ...inks.map((name) => [name, black] as const),
  ]);
  expect(listWeakContrasts(colors)).toEqual([]);
  colors.set('field', { light: '#cccccc', dark: '#ffffff' });
  expect(listWeakContrasts(colors)).toContain(
    'In light pages --color-field (#cccccc) on --color-page (#ffffff) has a contrast of 1.61; it needs 3.',
  );
});

function catchError(run: () => unknown): Error | undefined {
  try {
    run();
  } catch (failure) {
    return failure as Error;
  }
  return undefined;
}
