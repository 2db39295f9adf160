/**
 * What the check of links asks of a built page. Lists are one string with a line each: V8 keeps a whole page for each
 * part of its text that is kept, which makes 500 MB of 10,000 pages.
 */
export interface PageLinks {
  ids: string;
  /** Each once. */
  links: string;
  /** A text of which nothing was rendered. */
  isEmpty: boolean;
}

/** Reads a built page; its attributes stand in double quotes, as Astro writes them. */
export function readLinks(html: string): PageLinks {
  const values = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, value = '']) => decode(value));
  const candidates = values(/\ssrcset="([^"]*)"/gu).flatMap((set) =>
    set.split(/,\s/u).map((one) => one.trim().replace(/\s.*$/u, '')),
  );
  return {
    ids: values(/\sid="?([^"\s>]+)/gu).join('\n'),
    links: [
      ...new Set([
        ...values(/\s(?:href|src|action)="([^"]*)"/gu),
        ...candidates,
        // Of styles; a text may mention other addresses like that.
        ...values(/\burl\(["']?(\/pictures\/[^"'()\s]+)/gu),
      ]),
    ].join('\n'),
    isEmpty: /<div class="prose[^"]*"[^>]*>\s*<\/div>/u.test(html),
  };
}

function decode(text: string): string {
  return text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}
