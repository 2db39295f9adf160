import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { varying } from '../label-text.ts';
import type { Entry } from './string-table.ts';

/**
 * The English texts in archives of a program built on Gecko (`omni.ja`): Fluent, properties and DTD files.
 * @see https://projectfluent.org/fluent/guide/
 */
export function readOmni(archives: readonly string[]): Entry[] {
  const files = archives.flatMap((path) =>
    Object.entries(
      unzipSync(readFileSync(path), { filter: ({ name }) => /\.(?:ftl|properties|dtd)$/u.test(name) }),
    ).map(([name, bytes]) => ({ name, text: strFromU8(bytes) })),
  );
  const raw = files.flatMap(({ name, text }): Entry[] => {
    if (name.endsWith('.ftl')) return listFluent(text);
    return name.endsWith('.dtd') ? listDtd(text) : listProperties(text);
  });
  const names = new Map(raw);
  return raw.flatMap(([id, value]) => expand(value, names).map((text): Entry => [id, text]));
}

/** Messages, terms and attributes of a Fluent file with their patterns as written. */
function listFluent(text: string): Entry[] {
  const entries: [string, string][] = [];
  let message = '';
  for (const line of text.split(/\r?\n/u)) {
    const start = /^(-?[a-z][\w-]*) *=(.*)$/iu.exec(line);
    const attribute = /^\s+\.([a-z][\w-]*) *=(.*)$/iu.exec(line);
    if (start) {
      message = start[1] ?? '';
      entries.push([message, start[2] ?? '']);
    } else if (attribute) {
      entries.push([`${message}.${attribute[1] ?? ''}`, attribute[2] ?? '']);
    } else if (/^(?:\s|\}|$)/u.test(line)) {
      const last = entries.at(-1);
      if (last) last[1] += `\n${line}`;
    }
  }
  return entries.filter(([, value]) => value.trim() !== '');
}

function listProperties(text: string): Entry[] {
  const lines = text.replaceAll(/\\\r?\n\s*/gu, '').split(/\r?\n/u);
  return lines.flatMap((line): Entry[] => {
    const at = line.search(/[=:]/u);
    if (at < 0 || /^\s*[#!]/u.test(line)) return [];
    return [[line.slice(0, at).trim(), unescapeProperty(line.slice(at + 1).trim())]];
  });
}

function unescapeProperty(value: string): string {
  return value
    .replaceAll(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\(.)/gu, '$1');
}

function listDtd(text: string): Entry[] {
  const pattern = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu;
  return Array.from(text.matchAll(pattern), ([, id = '', one, other]) => [id, one ?? other ?? '']);
}

/** A selector with its variants, which end with a brace on a line of its own. */
const selectorPattern = /\{[^{}]*-> *\n(?<variants>[\s\S]*?)\n[ \t]*\}/u;

/** What isn't text: a literal, a term or message, an entity of a DTD, and any other placeable, such as a variable. */
const placeablePattern = new RegExp(
  [
    String.raw`\{\s*"([^"]*)"\s*\}`,
    String.raw`\{\s*(-?[a-z][\w.-]*)(?:\([^)]*\))?\s*\}`,
    String.raw`&([\w.-]+);`,
    String.raw`\{[^{}]*\}`,
  ].join('|'),
  'giu',
);

/** The texts that a pattern can become: one for each variant, names of the brand and other messages in their places. */
function expand(value: string, names: ReadonlyMap<string, string>, depth = 0): string[] {
  const selector = selectorPattern.exec(value);
  if (selector && depth < 4) {
    const variants = (selector.groups?.['variants'] ?? '').split(/^\s*\*?\[[^\]]+\]/mu).slice(1);
    const [before, after] = [
      value.slice(0, selector.index),
      value.slice(selector.index + selector[0].length),
    ];
    return variants.flatMap((variant) => expand(`${before}${variant.trim()}${after}`, names, depth + 1));
  }
  const filled = value.replaceAll(placeablePattern, (_, literal?: string, term?: string, entity?: string) => {
    if (literal !== undefined) return literal;
    const name = term ?? entity;
    return name === undefined ? varying : fillName(name, names, depth);
  });
  return [filled.replaceAll(/\s+/gu, ' ').trim()];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function fillName(name: string, names: ReadonlyMap<string, string>, depth: number): string {
  const known = entities[name];
  if (known !== undefined) return known;
  const value = names.get(name);
  return (value !== undefined && depth < 4 ? expand(value, names, depth + 1)[0] : undefined) ?? varying;
}
