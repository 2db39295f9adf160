import { expect, test } from '@playwright/test';
import { writeLlmsText } from '../../../src/site/llms.ts';

test('the list has a title, a summary, and a part for each topic with links in Markdown', () => {
  const page = { title: '[ALERT] shown', address: 'https://x.example/a.md', summary: 'One\nline.' };
  expect(
    writeLlmsText({ title: 'Support', summary: 'Answers.', details: ['More.'] }, [
      { heading: 'Webmail', pages: [page] },
      { heading: 'Nothing', pages: [] },
    ]),
  ).toBe(
    String.raw`# Support

> Answers.

More.

## Webmail

- [\[ALERT\] shown](https://x.example/a.md): One line.
`,
  );
});
