import { expect, test } from '@playwright/test';
import { createMarkdown } from '../../../src/integrations/markdown.ts';
import { facts } from '../../../src/provider/facts.ts';

const address = facts.get('example.address') ?? '';
const markdown = createMarkdown();

/** What a guide becomes: the script that makes its HTML, without its line ends. */
async function compile(text: string): Promise<string> {
  const renderer = await markdown.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const { code } = (await renderer?.process(text, '/site/content/guides/x.mdx', {})) ?? { code: '' };
  return code.replaceAll(/\s+/gu, ' ');
}

/** What an answer becomes: HTML. */
async function render(text: string): Promise<string> {
  const { render: renderText } = await markdown.createRenderer({ syntaxHighlight: false });
  return (await renderText(text)).code.trim();
}

const bothWays =
  '## Set it up automatically\n\nOne.\n\n## Set it up by hand\n\nTwo.\n\n## Check that it works\n\nThree.\n';

test('a value of the reader’s own is marked in text, code and blocks', async () => {
  const script = await compile(
    'Enter `[[example.address]]`, [[example.name]].\n\n```sh\nssh -l "[[example.address]]" [[ssh-socks.host]]\n```\n',
  );
  expect(script.match(/"data-own": "address", children: "you@[^"]+"/gu)).toHaveLength(2);
  expect(script).toContain('"data-own": "name", children: "Your Name"');
  expect(script).toContain('"ssh -l \\""');
});

test('the address as a part of an address is marked by itself', async () => {
  expect(await compile('`imaps://[[example.addressInUrl]]@x`')).toContain(
    `"data-own": "addressInUrl", children: "${encodeURIComponent(address)}"`,
  );
});

test('what only looks like the example stays text', async () => {
  expect(await compile(`Write ${address} or Your Name.`)).not.toContain('data-own');
});

test('an answer has the example without a mark', async () => {
  expect(await render('Like `[[example.address]]`.')).toBe(`<p>Like <code>${address}</code>.</p>`);
});

test('no mark is left in a guide’s text, headings or attributes', async () => {
  const script = await compile(
    '## For [[example.name]]\n\n<Menu path="[[example.name]] > A" />\n\n[a](mailto:[[example.address]])\n',
  );
  expect(script).not.toMatch(/[\u{E000}-\u{E002}]/u);
});

test('the two ways of a guide are parts that open, the first of them open', async () => {
  const script = await compile(bothWays);
  expect(script.match(/_components\.details, \{/gu)).toHaveLength(2);
  expect(script.match(/open: true/gu)).toHaveLength(1);
  expect(script).toMatch(/open: true.*One\..*details.*Two\..*Three\./u);
  expect(script).toContain('id: "set-it-up-by-hand"');
});

test('a guide with one way has no part that opens', async () => {
  expect(await compile(bothWays.replace('## Set it up automatically', '## Before you start'))).not.toContain(
    'details',
  );
});

test('a block that belongs into a file says which', async () => {
  const script = await compile('```ini file=~/.msmtprc mode=600\nhost x\n```\n');
  expect(script).toMatch(/figcaption, \{ children: \["File ".*"~\/\.msmtprc".*"host x\\n"/u);
  expect(await compile('```ini\nhost x\n```\n')).not.toContain('figcaption');
});

test('the names of drawn fields stand without their colon, and other lists keep it', async () => {
  const list = '- **Host Name**: `x`\n';
  expect(await compile(`<Fields>\n\n${list}\n</Fields>\n`)).not.toContain('": "');
  expect(await compile(list)).toContain('": "');
});

test('in drawn fields, what stands before the colon is the name, and all the rest its value', async () => {
  const list = '- **User Name** for IMAP: `x`, or y\n- **Password**: the same\n- **Leave this**\n- Port: 1\n';
  const script = await compile(`<Fields>\n\n${list}\n</Fields>\n`);
  expect(script).toMatch(
    /"field__name", children: \[.*"User Name".*" for IMAP"\].*"field__value".*"x".*", or y"/u,
  );
  expect(script).toMatch(/"field__value", children: "the same"/u);
  expect(script.match(/"field__value"/gu)).toHaveLength(2);
});

test('a table stands in a box of its own', async () => {
  expect(await render('| a |\n| - |\n| b |\n')).toMatch(/^<div class="table"><table>.*<\/table><\/div>$/su);
});
