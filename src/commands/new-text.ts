import { isOffered } from '../provider/facts.ts';
import { template } from '../site/new-text-template.ts';
import { findTopicOfFolder } from '../site/topics.ts';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const answerPattern = new RegExp(`^(?<folder>${slug})/${slug}$`, 'u');
const guidePattern = new RegExp(`^${slug}$`, 'u');

/**
 * The text that somebody asks for with `answer <folder>/<slug> The question?` or `guide <slug> Program`, and the file
 * that it goes to; undefined where the folder is neither a subject nor a topic, or a name would be no address.
 * @param day Today, `YYYY-MM-DD`
 * @param purpose What a guide is about: of the two, the one that this provider offers
 */
export function planText(
  [kind, name = '', ...words]: readonly string[],
  day: string,
  purpose: keyof typeof purposes = !isOffered('mail') && isOffered('browsing') ? 'browsing' : 'mail',
): { file: string; text: string } | undefined {
  const title = words.join(' ');
  if (!title) return undefined;
  const folder = answerPattern.exec(name)?.groups?.['folder'];
  if (kind === 'answer' && folder && findTopicOfFolder(folder)) {
    return { file: `content/faq/${name}.md`, text: writeAnswer(title, day) };
  }
  if (kind === 'guide' && guidePattern.test(name)) {
    return { file: `content/guides/${name}.mdx`, text: writeGuide(title, day, purposes[purpose]) };
  }
  return undefined;
}

function writeAnswer(title: string, day: string): string {
  return `---
title: ${JSON.stringify(title)}
summary: ${template.summary}
keywords: [other words, that people use]
asked: [how somebody asks who knows none of these words]
related: []
updated: ${day}
reviewed: ${day}
---

${template.body}
`;
}

/** What differs between guides for mail and for private browsing. */
const purposes = {
  mail: {
    goal: 'your mail',
    kind: 'mail',
    needs: 'imap, submission',
    services: 'imap submission',
    check: 'Send yourself a message.',
  },
  browsing: {
    goal: 'private browsing',
    kind: 'browser',
    needs: 'browsing',
    services: 'https-proxy ssh-socks wireguard',
    check: 'Open a page that shows which address you come from.',
  },
} as const;

function writeGuide(
  program: string,
  day: string,
  { goal, kind, needs, services, check }: (typeof purposes)[keyof typeof purposes],
): string {
  return `---
title: ${JSON.stringify(`Set up ${program} for ${goal}`)}
program: ${JSON.stringify(program)}
kind: ${kind}
platforms: [any]
versions: ${template.versions}
summary: ${template.guideSummary}
needs: [${needs}]
checked: { date: ${day}, how: vendor-docs, source: https://example.org/where-it-is-documented }
minutes: 5
automatic: false
updated: ${day}
reviewed: ${day}
---

## Before you start

What the reader needs at hand.

## Set it up by hand

<Steps>

1. Open **…**.

</Steps>

<Settings services="${services}" />

<Expect>What is on the screen when it worked.</Expect>

## Check that it works

1. ${check}

## If it does not work

- **What the program says.** What to do about it.

## Remove the account again

1. Open **…**.
`;
}
