import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { MdastNode } from 'satteri';
import { suggestName } from '../provider/issues.ts';
import { readPictures } from '../site/pictures.ts';
import type { Source } from '../site/sources.ts';
import { readBody } from './body.ts';
import type { Remark } from './report.ts';

/** What every text with a picture or an import has; the others need not be parsed for it. */
const sign = /!\[|^import\s|<Picture/mu;

/**
 * Pictures and imports of published texts that aren't there: the build would stop without naming the text. What is
 * kept of a text from the last build doesn't know of them, because they depend on other files.
 * @param root Folder of the project
 */
export function checkPictures(root: string, sources: readonly Source[]): Remark[] {
  return sources.flatMap((source): Remark[] => {
    const { file, published } = source;
    if (!published || !sign.test(source.body)) return [];
    const body = readBody(source);
    if (!body) return [];
    return body.nodes.flatMap((node) =>
      listFiles(node).flatMap(({ name, index }): Remark[] => {
        const message = describeMissing(name, file, root);
        const start = (node.position?.start.offset ?? 0) + index;
        return message ? [{ file, line: body.findFileLine(start), message }] : [];
      }),
    );
  });
}

/** A file that a text names, and where in its node. */
interface Named {
  /** As it's written, such as `./map.png`, or `<Picture name="…" />`. */
  name: string | { picture: string };
  index: number;
}

const importPattern = /\b(?:from|import)\s*(?<quote>['"])(?<name>\.{1,2}\/[^'"\n]+)\k<quote>/gu;

function listFiles(node: MdastNode): Named[] {
  if (node.type === 'image') return isLocal(node.url) ? [{ name: node.url, index: 0 }] : [];
  if (node.type === 'mdxjsEsm') {
    return Array.from(node.value.matchAll(importPattern), ({ index, groups }) => ({
      name: groups?.['name'] ?? '',
      index,
    }));
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) =>
    node.name === 'Picture' &&
    attribute.type === 'mdxJsxAttribute' &&
    attribute.name === 'name' &&
    typeof attribute.value === 'string'
      ? [{ name: { picture: attribute.value }, index: 0 }]
      : [],
  );
}

/** Whether an address is that of a file beside the text: not one of the site or of another site, and no fact. */
function isLocal(address: string): boolean {
  return address !== '' && !/^(?:[\w+.-]+:|\/|#)/u.test(address) && !address.includes('[[');
}

function describeMissing(name: Named['name'], from: string, root: string): string | undefined {
  if (typeof name === 'object') {
    const known = [...readPictures(root).keys()];
    if (known.includes(name.picture)) return undefined;
    const hint = suggestName(name.picture, known, '“npm run test:guides -- --pictures” takes them.');
    return `there is no picture “${name.picture}” in content/pictures. ${hint}`;
  }
  const file = posix.join(posix.dirname(from), decodePath(name.replace(/[?#].*$/u, '')));
  if (existsSync(join(root, file))) return undefined;
  return `${name} isn’t there: the site has no ${file}. ${suggestFile(join(root, file), file)}`;
}

/** The nearest file in the same folder. */
function suggestFile(path: string, file: string): string {
  const otherwise = 'Put the file there, or take the line out.';
  const folder = dirname(path);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // A text without any file beside it has nothing to suggest.
  return names.length === 0 ? otherwise : suggestName(basename(file), names, otherwise);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
