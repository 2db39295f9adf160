/**
 * Comments around the part of `/contact/` that the function replaces; `src/pages/contact/index.astro` writes
 * them.
 */
export const formMarkers = { begin: '<!--contact-form-->', end: '<!--/contact-form-->' } as const;

/** Page template: a built page with another title and content put in. */
export type PageTemplate = (part: { title: string; content: string; listed?: boolean }) => string;

/** Page template of the built contact page. */
export type ContactPage = PageTemplate;

/** @throws Error if the page has no title or no form */
export function createContactPage(template: string): ContactPage {
  return createPageTemplate(template, formMarkers);
}

/**
 * Takes a built page apart once, so that each answer only joins strings.
 * @param markers Comments around the part that is replaced
 * @throws Error if the page has no title or no such part
 */
export function createPageTemplate(
  template: string,
  { begin, end }: { begin: string; end: string },
): PageTemplate {
  const [beforePart, rest = ''] = template.split(begin);
  const [, afterPart] = rest.split(end);
  const title = beforePart?.match(/<title>[^<]*<\/title>/u)?.[0];
  if (beforePart === undefined || afterPart === undefined || title === undefined) {
    throw new Error(
      `The built page has no title or nothing between ${begin} and ${end}. Build the site again.`,
    );
  }
  const head = beforePart.slice(0, beforePart.indexOf(title));
  const body = beforePart.slice(head.length + title.length);
  return ({ title: own, content, listed = true }) => {
    const robots = listed ? '' : '<meta name="robots" content="noindex">';
    return `${head}<title>${escapeText(own)}</title>${robots}${body}${begin}${content}${end}${afterPart}`;
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
