import { expect, test } from '@playwright/test';
import { writeEditLink } from '../../../src/site/edit-link.ts';

const file = 'content/faq/security/app-passwords.md';

for (const [forge, url, link] of [
  ['github', 'https://github.com/writer/help', 'https://github.com/writer/help/edit/main/'],
  ['gitlab', 'https://gitlab.com/writer/help', 'https://gitlab.com/writer/help/-/edit/main/'],
  ['forgejo', 'https://codeberg.org/writer/help', 'https://codeberg.org/writer/help/_edit/main/'],
] as const) {
  test(`the editor of ${forge} opens the file`, () => {
    expect(writeEditLink({ url, branch: 'main', forge }, file)).toBe(link + file);
  });
}

test('a branch with a slash stays one, and signs that mean something in an address are escaped', () => {
  const repository = {
    url: 'https://github.com/writer/help',
    branch: 'help/site one',
    forge: 'github',
  } as const;
  expect(writeEditLink(repository, 'content/pages/über uns.md')).toBe(
    'https://github.com/writer/help/edit/help/site%20one/content/pages/%C3%BCber%20uns.md',
  );
});
