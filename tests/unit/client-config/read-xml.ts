import { Parser } from 'htmlparser2';

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Its own text, without space around it. */
  text: string;
  children: XmlElement[];
}

/** Reads a document with a parser that is not ours. @throws Error if an element isn't closed by its own end */
export function readXml(document: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: XmlElement = { name, attributes, text: '', children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag: (name, isImplied) => {
        const element = open.pop();
        if (isImplied && !document.includes('/>')) throw new Error(`<${name}> is never closed`);
        if (element) element.text = element.text.trim();
      },
    },
    { xmlMode: true },
  );
  parser.end(document);
  const [root] = top.children;
  if (!root || top.children.length !== 1) throw new Error('not one root element');
  return root;
}

/** The children of that name. */
export function findChildren({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The text of the first child of that name. */
export function readChild(element: XmlElement, name: string): string | undefined {
  return findChildren(element, name)[0]?.text;
}
