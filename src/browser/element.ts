/**
 * Makes an element, the one way in which scripts in the browser do it. Children that are texts stay texts: nothing is
 * ever read as markup.
 * @param attributes As in HTML: `{ class: 'link', type: 'button', 'data-kind': 'x' }`.
 */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
