import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../src/site/paths.ts';
import { layOutSite } from '../support/fixture-site.ts';
import type { State } from './states.ts';

const overdue = `---
title: What does a page look like that is due to be read again?
summary: It says at its end that something in it may have changed since somebody last read it.
updated: 2020-02-01
reviewed: 2020-02-01
---

The answer itself stays as it was.
`;

const retired = `---
title: Set up a program that no longer works
program: Retired Mail
kind: mail
platforms: [windows]
versions: 1.0 and older
summary: This program no longer gets security updates; what to use instead stands at the top.
checked: { date: 2020-02-01, how: vendor-docs, source: its maker’s announcement }
minutes: 10
automatic: false
retired: { why: Its maker has stopped to mend its faults., instead: thunderbird }
updated: 2020-02-01
reviewed: 2020-02-01
---

## Before you start

<Note>Nothing of your mail is lost: it stays on our server.</Note>
`;

/** What the real content should not have: a page overdue for a check, and a retired guide. */
export const rareStates: readonly State[] = [
  { name: 'answer-overdue', path: paths.answer('other/overdue') },
  { name: 'guide-retired', path: paths.guide('retired') },
];

/** Lays out the fixture's site with these pages in it, to be built and served. @returns Its folder */
export async function layOutRarePages(): Promise<string> {
  const folder = await layOutSite({ fixture: 'both' });
  await writeFile(join(folder, 'content/faq/other/overdue.md'), overdue);
  await writeFile(join(folder, 'content/guides/retired.mdx'), retired);
  return folder;
}
