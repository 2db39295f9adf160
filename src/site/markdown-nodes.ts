import type { MdastNode } from 'satteri';

/** A part of a Markdown text and every part within it, in the order of the text. */
export function listNodes(node: MdastNode): MdastNode[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => listNodes(child))] : [node];
}
