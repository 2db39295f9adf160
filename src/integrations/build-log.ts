import { stripVTControlCharacters } from 'node:util';
import nodeLog from 'astro/logger/node';

/**
 * Astro's log, without its two lines for each page: of a site of 1,000 pages they're 1,000 lines that nobody reads, and
 * that say of a page which this engine writes itself that it wasn't created.
 */
export default function buildLog(): ReturnType<typeof nodeLog> {
  const log = nodeLog();
  return {
    ...log,
    write: (event) => {
      if (!isAboutPage(event)) log.write(event);
    },
  };
}

/** A page's address doesn't end the line; how long it took does. */
function isAboutPage({ message, newLine }: { message: string; newLine: boolean }): boolean {
  return !newLine || /^ \(\+\d/u.test(stripVTControlCharacters(message));
}
