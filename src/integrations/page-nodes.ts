import { ElementType, type parseDocument } from 'htmlparser2';

/** A part of a parsed page. */
export type PageNode = ReturnType<typeof parseDocument>['children'][number];
/** An element of a parsed page. */
export type PageElement = Extract<PageNode, { attribs: unknown }>;

/** Whether a node is an element, scripts and styles too. */
export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node;
}

/** Whether a node is a stretch of text. */
export function isText(node: PageNode): node is Extract<PageNode, { data: string }> {
  return node.type === ElementType.Text;
}

/** Whether an element has a class. */
export function hasClass(element: PageElement, name: string): boolean {
  return (element.attribs['class'] ?? '').split(/\s+/u).includes(name);
}

/** The first element that fits, in the order of the page. */
export function findFirst(
  nodes: readonly PageNode[],
  fits: (element: PageElement) => boolean,
): PageElement | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = fits(node) ? node : findFirst(node.children, fits);
    if (found) return found;
  }
  return undefined;
}

/** Every outermost element that fits, in the order of the page. */
export function findAll(nodes: readonly PageNode[], fits: (element: PageElement) => boolean): PageElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return fits(node) ? [node] : findAll(node.children, fits);
  });
}

const inline = new Set(
  `a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr`.split(
    ' ',
  ),
);

/** Whether an element begins a paragraph of its own. Unknown elements do. */
export function isBlock({ name }: PageElement): boolean {
  return !inline.has(name);
}

const noText = new Set(
  `button dialog form input noscript own-values script search-box select service-status style svg template`.split(
    ' ',
  ),
);

/** Whether an element is there only for those who use the page itself: controls, marks of where one is, drawings. */
export function isLeftOut(element: PageElement): boolean {
  const { name, attribs } = element;
  return (
    noText.has(name) ||
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    hasClass(element, 'visually-hidden') ||
    // Sections that are not for paper are lists of further pages, which a twin keeps.
    (name !== 'section' && hasClass(element, 'no-print')) ||
    (name === 'nav' && leadsNowhere(element))
  );
}

/** A list of the page's own sections. */
function leadsNowhere(nav: PageElement): boolean {
  return findAll(nav.children, ({ name }) => name === 'a').every(({ attribs }) =>
    (attribs['href'] ?? '').startsWith('#'),
  );
}
