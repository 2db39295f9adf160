import { createRequire } from 'node:module';
import type ts from 'typescript';

/** Reads the parts of a path such as `topics[1].publicKey` or `facts['refund.days']`. */
const pathPart = /\[(?<index>\d+)\]|\['(?<quoted>[^']*)'\]|\.?(?<name>[\w$]+)/gu;

/**
 * Finds the lines of `content/provider.ts` on which values stand. It gives none where it isn't sure: where TypeScript
 * isn't installed, as on a server, or where the file isn't what was read.
 * @param source Text of the file
 * @param written What the file exports
 * @returns The line, counted from 1, of what a path names; of the block around it where that isn't there
 */
export function createLineFinder(source: string, written: unknown): (path: string) => number | undefined {
  const typescript = loadTypeScript();
  if (!typescript) return () => undefined;
  const file = typescript.createSourceFile('provider.ts', source, typescript.ScriptTarget.Latest, true);
  const root = findFacts(typescript, file);
  if (!root || !matches(typescript, root, written)) return () => undefined;
  return (path) => {
    let node: ts.Node = root;
    for (const { groups } of path.matchAll(pathPart)) {
      const part = findPart(typescript, unwrap(typescript, node), groups ?? {});
      if (!part) break;
      node = part;
    }
    // What is missing at the top has the whole file around it.
    if (node === root) return undefined;
    const start = typescript.isPropertyAssignment(node.parent) ? node.parent : node;
    return file.getLineAndCharacterOfPosition(start.getStart(file)).line + 1;
  };
}

function loadTypeScript(): typeof ts | undefined {
  try {
    return createRequire(import.meta.url)('typescript') as typeof ts;
  } catch {
    return undefined;
  }
}

/** The block of facts in `export const provider = defineProvider({ … })`. */
function findFacts(typescript: typeof ts, file: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  const declarations = file.statements.flatMap((statement) =>
    typescript.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
  const provider = declarations.find(({ name }) => name.getText(file) === 'provider')?.initializer;
  const block = provider && typescript.isCallExpression(provider) ? provider.arguments[0] : provider;
  const facts = block && unwrap(typescript, block);
  return facts && typescript.isObjectLiteralExpression(facts) ? facts : undefined;
}

/** The value itself, without `as const`, `satisfies …` or parentheses around it. */
function unwrap(typescript: typeof ts, node: ts.Node): ts.Node {
  const isWrapper =
    typescript.isAsExpression(node) ||
    typescript.isSatisfiesExpression(node) ||
    typescript.isParenthesizedExpression(node);
  return isWrapper ? unwrap(typescript, node.expression) : node;
}

function findPart(
  typescript: typeof ts,
  node: ts.Node,
  { index, quoted, name }: Readonly<Record<string, string | undefined>>,
): ts.Node | undefined {
  if (typescript.isArrayLiteralExpression(node)) return node.elements[Number(index)];
  if (!typescript.isObjectLiteralExpression(node)) return undefined;
  return readProperties(typescript, node)?.get(quoted ?? name ?? '');
}

/** The values of a block by their names, or nothing if some of them come from elsewhere. */
function readProperties(
  typescript: typeof ts,
  node: ts.ObjectLiteralExpression,
): Map<string, ts.Node> | undefined {
  const values = new Map<string, ts.Node>();
  for (const property of node.properties) {
    if (!typescript.isPropertyAssignment(property)) return undefined;
    const { name, initializer } = property;
    if (typescript.isComputedPropertyName(name)) return undefined;
    values.set(name.text, initializer);
  }
  return values;
}

/** Whether the code of a value could have given what was read; a calculation could have given anything. */
function matches(typescript: typeof ts, code: ts.Node, value: unknown): boolean {
  const node = unwrap(typescript, code);
  if (typescript.isStringLiteralLike(node)) return value === node.text;
  if (typescript.isNumericLiteral(node)) return value === Number(node.text);
  if (node.kind === typescript.SyntaxKind.TrueKeyword) return value === true;
  if (node.kind === typescript.SyntaxKind.FalseKeyword) return value === false;
  if (typescript.isArrayLiteralExpression(node)) {
    return (
      Array.isArray(value) &&
      value.length === node.elements.length &&
      node.elements.every((element, index) => matches(typescript, element, value[index]))
    );
  }
  if (!typescript.isObjectLiteralExpression(node)) return true;
  const properties = readProperties(typescript, node);
  if (!properties || typeof value !== 'object' || value === null) return false;
  return (
    Object.keys(value).length === properties.size &&
    [...properties].every(([name, one]) => matches(typescript, one, (value as Record<string, unknown>)[name]))
  );
}
