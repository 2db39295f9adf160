import { defineHastPlugin, type HastContent } from 'satteri';
import { ownFacts, type OwnValue } from '../site/own-values.ts';

/** Around a value of the reader's own while Markdown is read: private characters that no text contains. */
const [begin, middle, end] = ['\u{E000}', '\u{E001}', '\u{E002}'];
const markPattern = new RegExp(`${begin}([A-Za-z]+)${middle}([^${end}]*)${end}`, 'gu');
const factPattern = /\[\[([A-Za-z.-]+)\]\]/gu;

/**
 * Marks the places of a guide that hold a value of the reader's own, such as `[[example.address]]`, so that
 * `ownValuesPlugin` finds them when the facts are in.
 */
export function markOwnValues(text: string): string {
  return text.replaceAll(factPattern, (fact, name: string) => {
    const own = ownFacts.get(name);
    return own ? `${begin}${own}${middle}${fact}${end}` : fact;
  });
}

/** Turns the marks into elements that a script fills in: `<span data-own="address">you@example.org</span>`. */
export const ownValuesPlugin = defineHastPlugin({
  name: 'own-values',
  text: (node, context) => {
    if (!node.value.includes(begin)) return;
    context.replaceNode(node, splitMarks(node.value));
  },
});

function splitMarks(text: string) {
  const parts: (ReturnType<typeof writeText> | ReturnType<typeof writeOwn>)[] = [];
  let from = 0;
  for (const match of text.matchAll(markPattern)) {
    const [whole, own = '', value = ''] = match;
    if (match.index > from) parts.push(writeText(text.slice(from, match.index)));
    parts.push(writeOwn(own as OwnValue, value));
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push(writeText(text.slice(from)));
  return parts;
}

function writeText(value: string) {
  return { type: 'text' as const, value };
}

function writeOwn(own: OwnValue, value: string) {
  return {
    type: 'element' as const,
    tagName: 'span',
    properties: { className: ['own'], 'data-own': own },
    children: [writeText(value)],
  };
}

/** Shows above a block which file it belongs in: ```` ```ini file=~/.msmtprc mode=600 ````. */
export const filesPlugin = defineHastPlugin({
  name: 'files',
  element: {
    filter: ['pre'],
    visit: (node, context) => {
      const [code] = node.children;
      // What stands after the language of a fence; the types of hast leave `data` open.
      const data = code?.type === 'element' ? (code.data as { meta?: string } | undefined) : undefined;
      const file = /(?:^|\s)file=(?<file>\S+)/u.exec(data?.meta ?? '')?.groups?.['file'];
      if (!file) return;
      const name = {
        type: 'element' as const,
        tagName: 'code',
        properties: { translate: 'no' },
        children: [writeText(file)],
      };
      const caption = {
        type: 'element' as const,
        tagName: 'figcaption',
        properties: {},
        children: [writeText('File '), name],
      };
      context.wrapNode(node, {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['file'] },
        children: [],
      });
      context.insertBefore(node, caption);
    },
  },
});

/**
 * In `<Fields>`, makes of `**Name**: value` a name and a value, which the drawing puts into two columns. The colon
 * between them would stand alone there; words before it, as in `**User Name** for IMAP: value`, belong to the name.
 */
export const fieldsPlugin = defineHastPlugin({
  name: 'fields',
  element: {
    filter: ['li'],
    visit: (node, context) => {
      const fields = context.parent(context.parent(node));
      if (fields?.type !== 'mdxJsxFlowElement' || fields.name !== 'Fields') return;
      const [name, text, ...rest] = node.children;
      if (name?.type !== 'element' || name.tagName !== 'strong' || text?.type !== 'text') return;
      const colon = text.value.indexOf(':');
      if (colon < 0) return;
      const [qualifier, value] = [text.value.slice(0, colon), text.value.slice(colon + 1).trimStart()];
      const children = [
        writeColumn('field__name', [name, ...(qualifier ? [writeText(qualifier)] : [])]),
        writeText(' '),
        writeColumn('field__value', [...(value ? [writeText(value)] : []), ...rest]),
      ];
      context.replaceNode(node, { ...node, properties: { className: ['field'] }, children });
    },
  },
});

function writeColumn(name: string, children: Children) {
  return { type: 'element' as const, tagName: 'span', properties: { className: [name] }, children };
}

type Children = Extract<HastContent, { type: 'element' }>['children'];

/** The two ways to set a program up; the first is open. */
const ways = ['Set it up automatically', 'Set it up by hand'];

/**
 * Makes each of the two ways of a guide that has both a part that opens, so that nobody scrolls past the one they
 * don't need. A part begins at its heading and ends before the next one of its level.
 */
export const guidePartsPlugin = defineHastPlugin({
  name: 'guide-parts',
  after: (root, context) => {
    const starts = root.children.flatMap((node, index) =>
      node.type === 'element' && node.tagName === 'h2'
        ? [{ index, isWay: ways.includes(context.textContent(node)) }]
        : [],
    );
    if (starts.filter(({ isWay }) => isWay).length !== ways.length) return;
    const [first] = starts;
    const parts = starts.flatMap(({ index, isWay }, place): HastContent[] => {
      const nodes = root.children.slice(index, starts[place + 1]?.index ?? root.children.length);
      const [heading, ...rest] = nodes;
      if (!isWay || !heading) return nodes;
      const summary = {
        type: 'element' as const,
        tagName: 'summary',
        properties: {},
        children: [heading] as Children,
      };
      const isFirst = starts.findIndex((start) => start.isWay) === place;
      return [
        {
          type: 'element',
          tagName: 'details',
          properties: { className: ['way'], ...(isFirst ? { open: true } : {}) },
          children: [summary, ...(rest as Children)],
        },
      ];
    });
    context.replaceNode(root, {
      type: 'root',
      children: [...root.children.slice(0, first?.index), ...parts] as typeof root.children,
    });
  },
});
