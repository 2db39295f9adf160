import { defineHastPlugin } from 'satteri';

/**
 * Puts each table into a box, by whose width its style decides whether columns fit: a media query doesn't know that a
 * reader's text is large (`.table` in `styles/base.css`).
 */
export const tablesPlugin = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit: (node, context) => {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'] },
        children: [],
      });
    },
  },
});
