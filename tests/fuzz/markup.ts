/** A tag as our own templates write it: what was typed can only stand in text or within double quotes, escaped. */
const tagPattern = /<\/?([a-z][a-z0-9-]*)((?:\s+[a-z\d-]+(?:="[^"<>]*")?)*)\s*>/gu;
const attributePattern = /([a-z\d-]+)(?:="([^"]*)")?/gu;

/** Every element and attribute that a page of the contact function has. */
const elements = new Set(
  'a aside b blockquote body br button code dd details div dl dt fieldset footer form h1 h2 head header html input label legend li mark ol option output p section select span summary textarea time title ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'action aria-describedby aria-hidden aria-invalid aria-label aria-labelledby aria-live autocapitalize autocomplete checked class data-1p-ignore data-add data-answer-to data-bwignore data-challenge data-clear data-copy data-domains data-fill-in data-form-type data-label data-lpignore data-maximum data-most data-office-hours data-one data-parts data-raise data-receipt data-said data-send data-several datetime dir for formnovalidate hidden href id lang maxlength method name novalidate open required role rows selected spellcheck tabindex translate type value'.split(
    ' ',
  ),
);
const ownComments = /<!doctype html>|<!--\/?contact-form-->/gu;

/** What stands in a page that no template of ours writes; nothing if every typed byte is escaped. */
export function findHarm(page: string): string | undefined {
  if (page.match(ownComments)?.length !== 3) return 'another comment';
  const comments = page.replace(ownComments, '');
  for (const [tag, element = '', inner = ''] of comments.matchAll(tagPattern)) {
    if (!elements.has(element)) return `element ${tag}`;
    for (const [, name = '', value = ''] of inner.matchAll(attributePattern)) {
      if (!attributes.has(name)) return `attribute ${name} in ${tag}`;
      if (name === 'href' && !/^(?:\/(?!\/)|#|mailto:)/u.test(value)) return `link ${value}`;
    }
  }
  const text = comments.replace(tagPattern, '');
  const rest = /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.exec(text);
  return rest ? `unescaped: ${text.slice(Math.max(0, rest.index - 60), rest.index + 60)}` : undefined;
}
