import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../../support/fixture-site.ts';
import { createChance, createVocabulary, type Chance } from './words.ts';

/** The share of guides, which are MDX; the rest are answers. */
const guideShare = 0.2;
const topics = [
  'account-billing',
  'deliverability',
  'mail-setup',
  'other',
  'private-browsing',
  'sales',
  'security',
  'webmail',
];
const platforms = ['windows', 'macos', 'linux', 'android', 'ios'];
const facts = [
  'imap.host',
  'imap.port',
  'submission.host',
  'example.address',
  'webmail.menu.security',
  'limits.devices',
];

/** The same texts in every run, of the kind that a site has. @param count Answers and guides together */
export async function writeTexts(folder: string, count: number): Promise<{ answers: string[] }> {
  const writer = createWriter(createChance(1), count);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'pages'), { recursive: true });
  await cp(join(root, 'tests/providers/texts/pages/glossary.md'), join(folder, 'pages/glossary.md'));
  const files = [
    ...writer.answers.map((id) => [`faq/${id}.md`, writer.writeAnswer(id)] as const),
    ...writer.guides.map((id) => [`guides/${id}.mdx`, writer.writeGuide(id)] as const),
  ];
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { answers: writer.answers.map((id) => `faq/${id}.md`) };
}

function createWriter(chance: Chance, count: number) {
  const draw = createVocabulary(createChance(2));
  const { between, pick, next } = chance;
  const many = <Item>(least: number, most: number, make: () => Item) =>
    Array.from({ length: between(least, most) }, make);
  const words = (least: number, most = least) => many(least, most, () => draw(chance)).join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  const name = (index: number) => `${words(2, 3).replaceAll(' ', '-')}-${index}`;
  const guideCount = Math.round(count * guideShare);
  const answers = Array.from({ length: count - guideCount }, (_, index) => `${pick(topics)}/${name(index)}`);
  const guides = Array.from({ length: guideCount }, (_, index) => name(index));

  const link = () => `[${words(2, 4)}](/faq/${pick(answers)}/)`;
  const extra = () => {
    const kind = next();
    if (kind < 0.1) return ` **${capital(words(1, 3))}**`;
    if (kind < 0.16) return ` \`[[${pick(facts)}]]\``;
    return kind < 0.22 ? ` ${link()}` : '';
  };
  const sentence = () => `${capital(words(5, 9))}${extra()} ${words(3, 7)}.`;
  const paragraph = () => many(1, 3, sentence).join(' ');
  const passage = () => `${paragraph()}[[if webmail]] ${sentence()}[[else]] ${sentence()}[[end]]`;
  const list = (mark: string) => many(3, 5, () => `${mark} ${sentence()}`).join('\n');
  const table = () =>
    ['| one | other |', '| --- | --- |', ...many(2, 4, () => `| ${words(1, 2)} | ${words(2, 5)} |`)].join(
      '\n',
    );
  const code = () => `\`\`\`\n${words(3)}\n${words(4)}\n\`\`\``;
  const section = () => [
    `## ${capital(words(2, 5))}`,
    passage(),
    ...(next() < 0.7 ? [list('-')] : []),
    ...rare(table),
    ...rare(code),
    paragraph(),
  ];
  const rare = (make: () => string) => (next() < 0.12 ? [make()] : []);
  const day = () => `2026-${pick(['09', '10', '11'])}-${between(10, 28)}`;
  const values = (key: string, items: readonly string[]) => [
    `${key}:`,
    // A word such as “true” would be no text.
    ...items.map((item) => `  - '${item}'`),
  ];
  const shared = () => [`updated: ${day()}`, 'reviewed: 2026-11-29'];

  const writeAnswer = (id: string) => {
    const index = answers.indexOf(id);
    const head = [
      `title: ${capital(words(6, 9))}?`,
      `summary: ${capital(words(12, 18))}.`,
      ...values(
        'keywords',
        many(6, 12, () => words(1, 3)),
      ),
      ...values(
        'asked',
        many(8, 12, () => words(5, 9)),
      ),
      ...(next() < 0.3
        ? values(
            'errors',
            many(1, 3, () => capital(words(3, 6))),
          )
        : []),
      ...values(
        'related',
        [...new Set(many(2, 5, () => pick(answers)))].filter((other) => other !== id),
      ),
      ...values('guides', [...new Set(many(1, 3, () => pick(guides)))]),
      ...(index < 9 ? [`mostAsked: ${index + 1}`] : []),
      ...(next() < 0.1 ? [`aliases: [/faq/old/${id.slice(id.indexOf('/') + 1)}/]`] : []),
      ...shared(),
    ];
    return compose(head, [passage(), list('1.'), ...many(1, 3, section).flat()]);
  };
  const steps = () => ['<Steps>', many(4, 8, () => `1. ${sentence()}`).join('\n'), '</Steps>'];
  const box = (tag: string) => [`<${tag}>`, sentence(), `</${tag}>`];
  const writeGuide = (id: string) => {
    const head = [
      `title: Set up ${capital(words(1, 2))} for your mail`,
      `program: ${capital(words(1))} ${guides.indexOf(id)}`,
      'kind: mail',
      `platforms: [${[...new Set(many(1, 2, () => pick(platforms)))].join(', ')}]`,
      `versions: of 2025 and later`,
      `summary: ${capital(words(12, 18))}.`,
      'checked: { date: 2026-11-23, how: vendor-docs, source: https://docs.example/program }',
      `minutes: ${between(2, 15)}`,
      'automatic: true',
      ...values(
        'keywords',
        many(6, 12, () => words(1, 3)),
      ),
      ...values('related', [...new Set(many(2, 5, () => pick(answers)))]),
      ...shared(),
    ];
    return compose(head, [
      paragraph(),
      '## Before you start',
      list('-'),
      '## Set it up automatically',
      passage(),
      '<ImportCode />',
      ...steps(),
      ...box('Expect'),
      ...box('Note'),
      '## Set it up by hand',
      paragraph(),
      '<Settings services="imap submission" />',
      ...steps(),
      ...box('Caution'),
      '## Check that it works',
      passage(),
      ...box('Expect'),
      '## If it does not work',
      list('-'),
      paragraph(),
      '## Remove the account again',
      ...steps(),
      paragraph(),
    ]);
  };
  return { answers, guides, writeAnswer, writeGuide };
}

function compose(head: readonly string[], blocks: readonly string[]): string {
  return `---\n${head.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}
