import { evenOut, normalizeLabel, varying } from '../label-text.ts';

/** A label as a label file has it. */
interface LookedUp {
  label: string;
  /** String id, resource name or msgid; absent where the program's texts have none. */
  id?: string;
}

/**
 * What a program's own texts say about a label: it's there, nothing has its id, or the text of that id is another one.
 */
type Finding = 'found' | 'gone' | { changedTo: string };

/** The texts of a program as they are installed, or lie in a folder. */
export interface StringTable {
  find: (label: LookedUp) => Finding;
  /** Ids whose text is this label; an empty one where the texts have no ids. */
  propose: (label: string) => Proposal[];
}

/** Where a program has a label. */
interface Proposal {
  id: string;
  text: string;
}

/** An id and a text that the program shows under it. One id may have several texts: singular and plural. */
export type Entry = readonly [id: string, text: string];

/** A table of texts with ids: Fluent, gettext, Android and others. */
export function createStringTable(entries: Iterable<Entry>): StringTable {
  const texts = new Map<string, string[]>();
  for (const [id, text] of entries) texts.set(id, [...(texts.get(id) ?? []), text]);
  const byText = new Map<string, string[]>();
  for (const [id, own] of texts) {
    for (const text of own) byText.set(plain(text), [...(byText.get(plain(text)) ?? []), id]);
  }
  const isAnywhere = (label: string) =>
    byText.has(plain(label)) || [...byText.keys()].some((text) => isSame(label, text));

  return {
    find({ label, id }) {
      if (id === undefined) return isAnywhere(label) ? 'found' : 'gone';
      const own = readId(texts, id);
      const [first] = own;
      if (first === undefined) return 'gone';
      return own.some((text) => isSame(label, text)) ? 'found' : { changedTo: first };
    },
    propose(label) {
      const ids = byText.get(plain(label));
      if (ids) return ids.map((id) => ({ id, text: label }));
      return [...texts].flatMap(([id, own]) =>
        own.filter((text) => isSame(label, text)).map((text) => ({ id, text })),
      );
    },
  };
}

/**
 * The texts of an id. A Fluent message may be named without its attribute (`.label`), and any id behind the file it
 * stands in (`mail.ftl#id`). A msgid may be written without its accelerator.
 */
function readId(texts: ReadonlyMap<string, readonly string[]>, id: string): readonly string[] {
  const short = id.replace(/^[^\s#]+\.\w+#/u, '');
  const own = texts.get(short);
  const attributes = [...texts].filter(([name]) => name.startsWith(`${short}.`)).flatMap(([, all]) => all);
  if (own || attributes.length > 0) return [...(own ?? []), ...attributes];
  return [...texts].find(([name]) => plain(name) === plain(short))?.[1] ?? [];
}

/** A text without what a program puts into it for the keyboard and for its layout. */
function plain(text: string): string {
  return normalizeLabel(unmark(text));
}

function unmark(text: string): string {
  return (
    text
      // Accelerators: “&File”, “_File”, and “File (&F)” as in East Asian languages.
      .replace(/\s*\([&_]\p{L}\)/u, '')
      .replaceAll('&&', '&')
      .replaceAll(/[&_](?=[\p{L}\p{N}])/gu, '')
      .replaceAll(/<\/?[a-z][^>]*>/giu, '')
      .replaceAll(placeholderPattern, varying)
  );
}

/** What stands for a value in texts of C, Qt, Java, Android, Apple and Chromium: `%s`, `%1$S`, `%1`, `$1`, `{0}`. */
const placeholderPattern = /%(?:\d+\$)?[-+\d.]*(?:ld|lu|[sSdif@u](?![a-z]))|%\d|\$\d|\{\d*\}/gu;

/** Whether a label is this text. `…` in either stands for what varies; a message's last full stop may be missing. */
export function isSame(label: string, text: string): boolean {
  const [one, other] = [plain(label), plain(text)];
  if (one === other || one === other.replace(/\.$/u, '')) return true;
  const [pattern, message] = [evenOut(unmark(label)), evenOut(unmark(text))];
  return fits(pattern, message) || fits(message, pattern);
}

/** A pattern must spell out half of what it stands for: “… minutes” isn't any sentence that ends that way. */
function fits(pattern: string, text: string): boolean {
  const pieces = pattern.split(varying);
  const letters = pieces.join('').length;
  if (pieces.length < 2 || letters < 3 || letters * 2 < text.replaceAll(varying, '').length) return false;
  return [text, text.replace(/[.:…]$/u, '')].some((whole) => holdsPieces(whole, pieces));
}

/** Whether a text begins with the first of some pieces, ends with the last, and has the others between, in order. */
function holdsPieces(text: string, pieces: readonly string[]): boolean {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  const inner = text.slice(first.length, text.length - last.length);
  let from = 0;
  return pieces.slice(1, -1).every((piece) => {
    const at = inner.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

/** A table of texts that have no lasting ids: a label is there if any of them is it. */
export function createTextTable(texts: Iterable<string>): StringTable {
  const table = createStringTable(Array.from(texts, (text) => ['', text] as const));
  return {
    find: ({ label }) => table.find({ label }),
    propose: (label) => table.propose(label).slice(0, 1),
  };
}
