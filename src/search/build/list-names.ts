import { isAside, isSmall } from '../core/program-names.ts';
import { listWords } from '../core/tokens.ts';

/** Makers that people leave out: “Thunderbird” is Mozilla Thunderbird. */
const maker = /^(?:Apple|Google|Microsoft|Mozilla)\s+/u;
/** What tells an edition from others: “(classic)”, “for Mac”. */
const edition = /\s+(?:\(|for (?:Android|iOS|Mac|Windows)).*$/u;

/** Kinds of devices, which are no program's name even where a guide is about them. */
const devices: ReadonlySet<string> = new Set([
  'printer',
  'printers',
  'router',
  'routers',
  'scanner',
  'scanners',
  'script',
  'scripts',
]);

/**
 * What people call the program of a page: “Microsoft Outlook (classic)” is Outlook (classic) and Outlook as well, and a
 * list of programs is each of them. The name of a system alone, or “mail”, is nobody's.
 * @param names The program's name, then others that people search for
 */
export function listProgramNames(...names: readonly string[]): string[] {
  const all = names.flatMap((name) => {
    const parts = name.split(/,\s*|\s+and\s+/u);
    const programs = name.includes(',') ? parts : parts.slice(0, 1);
    return [name, ...programs].flatMap((one) => [one, one.replace(edition, '')]);
  });
  const short = all.map((name) => name.replace(maker, ''));
  return [...new Set([...all, ...short])].filter(isTelling);
}

/** Whether a name means anything alone: that of a system doesn't, nor “mail”. */
function isTelling(name: string): boolean {
  const words = listWords(name).filter((word) => !isSmall(word));
  return words.length > 1 || !words.every((word) => isAside(word) || devices.has(word));
}
