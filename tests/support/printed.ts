import { appendFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where everything stands that the servers and handlers of a test run have printed. */
export const printedFile = fileURLToPath(
  new URL('../../node_modules/.cache/one-question/printed.log', import.meta.url),
);

/** Begins a run with nothing printed. */
export function forgetPrinted(): void {
  rmSync(printedFile, { force: true });
  mkdirSync(dirname(printedFile), { recursive: true });
}

/** A descriptor for `stdio` of the servers that a test starts. */
export function openPrinted(): number {
  mkdirSync(dirname(printedFile), { recursive: true });
  descriptor ??= openSync(printedFile, 'a');
  return descriptor;
}

let descriptor: number | undefined;

/** Keeps what a process prints that has no descriptor of its own: a worker of the tests. */
export function keepPrinted(chunk: string | Buffer): void {
  mkdirSync(dirname(printedFile), { recursive: true });
  appendFileSync(printedFile, chunk);
}

/** Nobody's address belongs into a log: no writer's and no client's, neither whole nor as a network. */
const addresses = {
  'an e-mail address': /[^\s"'<>@]+@[^\s"'<>@]+\.[a-z]{2,}/iu,
  'a client address':
    /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|(?<![\w:])[\da-f]{0,4}(?:::?[\da-f]{1,4}){3,7}|::1\b/iu,
};

/** The lines that hold what was sent: an address, or four words in a row of a text that stands in the tests. */
export function findLeaks(
  printed = existsSync(printedFile) ? readFileSync(printedFile, 'utf8') : '',
): string[] {
  const phrases = listSentPhrases();
  return printed.split('\n').flatMap((line) => {
    const [kind] = Object.entries(addresses).find(([, pattern]) => pattern.test(line)) ?? [];
    if (kind) return [`${kind}: ${line}`];
    return listPhrases(line).some((phrase) => phrases.has(phrase)) ? [`words that were sent: ${line}`] : [];
  });
}

/** The tests' own sources say what they send; what they expect is no harm in the list. */
const senders = [
  '../support/contact.ts',
  '../shots/states.ts',
  '../site/',
  '../function/',
  '../faults/',
  '../providers/fixtures.ts',
  '../providers/mutate.test.ts',
];
const literal = /(?<!\btest\(\s*)(?:'(?<plain>(?:[^'\\\n]|\\.)+)'|`(?<template>(?:[^`\\]|\\.)+)`)/gu;
const phraseWords = 4;

function listSentPhrases(): Set<string> {
  const sources = senders.flatMap((name) => {
    const url = new URL(name, import.meta.url);
    if (!name.endsWith('/')) return [url];
    return readdirSync(url, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => new URL(file, url));
  });
  const texts = sources.flatMap((url) =>
    Array.from(
      readFileSync(url, 'utf8').matchAll(literal),
      ({ groups }) => groups?.['plain'] ?? groups?.['template'] ?? '',
    ),
  );
  return new Set(texts.flatMap(listPhrases));
}

function listPhrases(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(phraseWords - 1).map((_, index) => words.slice(index, index + phraseWords).join(' '));
}
