import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { createFileTable } from './files.ts';
import { readMsgids } from './gettext.ts';
import { createStringTable, type Entry, type StringTable } from './string-table.ts';

/**
 * The texts of a program whose source code lies in a folder: Android's `strings.xml`, Apple's `.strings` and gettext's
 * `.mo` by their names, and everything else as plain text.
 */
export function readFolder(folder: string): StringTable {
  const files = globSync('**/*', { cwd: folder, exclude: ['**/node_modules/**', '**/.git/**'] })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  const entries = files.flatMap(listEntries);
  const named = createStringTable(entries);
  const anywhere = createFileTable(files);
  return {
    find(label) {
      const finding = named.find(label);
      return finding === 'gone' ? anywhere.find(label) : finding;
    },
    propose: (label) => named.propose(label),
  };
}

function listEntries(path: string): Entry[] {
  // Translations lie beside the English texts: values-de, de.lproj.
  if (/\/values-(?!en)|\/(?!en|Base)[\w-]+\.lproj\//u.test(path)) return [];
  if (path.endsWith('.mo')) return readMsgids(readFileSync(path));
  if (/\/values[\w-]*\/[^/]*\.xml$/u.test(path)) return listAndroid(readFileSync(path, 'utf8'));
  return basename(path).endsWith('.strings') ? listApple(readFileSync(path, 'utf8')) : [];
}

/** The texts in an Android resource file, by name; plurals and arrays have several. */
export function listAndroid(xml: string): Entry[] {
  const entries: Entry[] = [];
  let name: string | undefined;
  let text = '';
  const parser = new Parser(
    {
      onopentag(tag, { name: own }) {
        if (own !== undefined && /^(?:string|plurals|string-array)$/u.test(tag)) name = own;
        if (/^(?:string|item)$/u.test(tag)) text = '';
      },
      ontext: (part) => (text += part),
      onclosetag(tag) {
        if (name !== undefined && /^(?:string|item)$/u.test(tag)) entries.push([name, unescapeAndroid(text)]);
        if (/^(?:string|plurals|string-array)$/u.test(tag)) name = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return entries;
}

function unescapeAndroid(text: string): string {
  return text
    .trim()
    .replace(/^"(.*)"$/su, '$1')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\[nt]/gu, ' ')
    .replaceAll(/\\(.)/gu, '$1');
}

/** The texts in an Apple strings file: `"key" = "text";`. */
export function listApple(text: string): Entry[] {
  const quoted = String.raw`"((?:[^"\\]|\\.)*)"`;
  const pattern = new RegExp(String.raw`${quoted}\s*=\s*${quoted}\s*;`, 'gu');
  const read = (value = '') => value.replaceAll(/\\n/gu, ' ').replaceAll(/\\(.)/gu, '$1');
  return Array.from(text.matchAll(pattern), ([, id, value]): Entry => [read(id), read(value)]);
}
