/**
 * Comments around the part of `/contact/` that the function replaces; `src/pages/contact/index.astro` writes
 * them.
 */
export const formMarkers = { begin: '<!--contact-form-->', end: '<!--/contact-form-->' } as const;

/** Page template: the built contact page with another title and content put in. */
export type ContactPage = (part: { title: string; content: string }) => string;

/**
 * Takes the built page apart once, so that each answer only joins strings.
 * @throws Error if the page has no title or no form
 */
export function createContactPage(template: string): ContactPage {
  const { begin, end } = formMarkers;
  const [beforeForm, rest = ''] = template.split(begin);
  const [, afterForm] = rest.split(end);
  const title = beforeForm?.match(/<title>[^<]*<\/title>/u)?.[0];
  if (beforeForm === undefined || afterForm === undefined || title === undefined) {
    throw new Error(
      `The built contact page has no title or no form between ${begin} and ${end}. Build the site again.`,
    );
  }
  const head = beforeForm.slice(0, beforeForm.indexOf(title));
  const body = beforeForm.slice(head.length + title.length);
  return (part) =>
    `${head}<title>${escapeText(part.title)}</title>${body}${begin}${part.content}${end}${afterForm}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
