import { defineMdastPlugin } from 'satteri';
import { fillFacts } from '../provider/facts.ts';

/** Puts the provider's facts into Markdown and MDX: in text, code and links. */
export const factsPlugin = defineMdastPlugin({
  name: 'facts',
  text: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  inlineCode: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  code: (node, context) => context.setProperty(node, 'value', fillFacts(node.value)),
  link: (node, context) => context.setProperty(node, 'url', fillFacts(node.url)),
});
