import type { Sending } from './transport.ts';

/**
 * What an engineer is told: no text, address or account of the writer, and no link to any, because pagers are
 * other people's servers.
 */
export interface Page {
  /** Number of the incident. */
  incident: string;
  /** Groups pages at services that know incidents; see `namePage`. */
  key: string;
  title: string;
  /** Lines of facts. */
  text: string;
  /** When it was reported (ISO 8601). */
  at: string;
  /** Host of this site. */
  site: string;
  service: string;
}

/**
 * Names a page for services that group by a key. They stay silent on a known key while its incident is open,
 * so a stronger report needs a key of its own to be heard.
 */
export function namePage(incident: string, strength: number): string {
  return `${incident}-${strength}`;
}

/** Every key that an incident may have been paged under. */
export function listPageKeys(incident: string): string[] {
  return [1, 2, 3].map((strength) => namePage(incident, strength));
}

/** Packs a page as the facts of a row. */
export function packPage(page: Page): Record<string, string> {
  return { ...page };
}

/** Unpacks the page of a row; undefined for a row that is only a mail. */
export function unpackPage({ facts }: Pick<Sending, 'facts'>): Page | undefined {
  return facts?.['key'] === undefined ? undefined : (facts as unknown as Page);
}
