import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** An answer as its file says it. @param needs What it asks for, as YAML */
export function writeAnswer(body: string, { title = 'How do I test the build?', needs = '[]' } = {}): string {
  return `---
title: ${title}
summary: By putting a page with a mistake into a copy of the site, and building it.
needs: ${needs}
updated: 2026-11-23
reviewed: 2026-11-23
---

${body}
`;
}

/** Replaces words in a file of a site; they must be there. @param site Folder of the site */
export function editText(site: string, file: string, before: string, after: string): void {
  const text = readFileSync(join(site, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(
    join(site, file),
    text.replace(before, () => after),
  );
}
