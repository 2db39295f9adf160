import { createElement } from '../../browser/element.ts';
import type { Content, Part } from '../view/index.ts';

const svgNames: ReadonlySet<string> = new Set(['svg', 'path']);

/** Makes nodes of what is described. */
export function draw(...content: readonly Content[]): (Node | string)[] {
  return content.map((one) => (typeof one === 'string' ? one : drawPart(one)));
}

/** Makes an element of what is described. */
function drawPart({ name, attributes, children }: Part): Element {
  if (!svgNames.has(name)) {
    return createElement(name as keyof HTMLElementTagNameMap, attributes, ...draw(...children));
  }
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...draw(...children));
  return element;
}
