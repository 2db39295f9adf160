import { expect, test } from '@playwright/test';
import { createContactPage, formMarkers } from '../../../../src/contact/respond/page.ts';

const { begin, end } = formMarkers;
const template = `<head><title>Contact</title></head><nav>Top</nav>${begin}<form></form>${end}<footer>End</footer>`;

test('puts content and title in, and keeps everything around them', () => {
  const page = createContactPage(template);
  expect(page({ title: 'Sent', content: '<p>Thank you</p>' })).toBe(
    `<head><title>Sent</title></head><nav>Top</nav>${begin}<p>Thank you</p>${end}<footer>End</footer>`,
  );
});

test('content with signs that replace functions know comes out as it is', () => {
  expect(createContactPage(template)({ title: '$&', content: "$1 $& $` $'" })).toContain(
    `${begin}$1 $& $\` $'${end}`,
  );
});

test('a title is escaped', () => {
  expect(createContactPage(template)({ title: 'a </title> & b', content: '' })).toContain(
    '<title>a &lt;/title> &amp; b</title>',
  );
});

test('a drawing with the same title as the page stays where it is', () => {
  const page = createContactPage(template.replace('Top', '<svg><title>Contact</title></svg>Top'));
  expect(page({ title: 'Sent', content: '' })).toContain('<title>Contact</title></svg>Top</nav>');
});

for (const [what, broken] of [
  ['a title', template.replace('<title>Contact</title>', '')],
  ['the marker before the form', template.replace(begin, '')],
  ['the marker after the form', template.replace(end, '')],
] as const) {
  test(`a page without ${what} stops the start`, () => {
    expect(() => createContactPage(broken)).toThrow(/Build the site again/u);
  });
}
