/**
 * An element, described so that the function writes it as markup and a script makes nodes of it: what a search finds
 * looks the same with and without a script.
 */
export interface Part {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Content[];
}

/** An element or a text, which is never read as markup. */
export type Content = Part | string;

/** Describes an element. @param attributes As in HTML: `{ class: 'link', hidden: '' }` */
export function part(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Content[]
): Part {
  return { name, attributes, children };
}

/** Elements that have no end tag. */
const voidElements = new Set(['input']);

/** Writes what is described as HTML, with every text and value escaped. */
export function writeMarkup(...content: readonly Content[]): string {
  return content
    .map((one) => {
      if (typeof one === 'string') return escape(one);
      const { name, attributes, children } = one;
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
      const end = voidElements.has(name) ? '' : `${writeMarkup(...children)}</${name}>`;
      return `<${name}${written.join('')}>${end}`;
    })
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
