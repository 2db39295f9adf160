import { escapeXml } from './escape-xml.ts';

/** A text as the feed names it. */
export interface FeedEntry {
  title: string;
  summary: string;
  /** Whole address of the page. */
  address: string;
  /** Whole address that never changes, which tells readers of feeds what they have seen. */
  id: string;
  /** Label of the topic, or of the kind of guide. */
  category: string;
  /** Day of the last change that a reader would notice. */
  updated: Date;
}

/** The site that a feed is of. */
interface FeedSite {
  title: string;
  /** Who writes it. */
  author: string;
  /** Whole addresses of the home page and of the feed. */
  home: string;
  self: string;
}

/** How many texts a feed names at most: readers of feeds keep what they have seen. */
const most = 50;

/**
 * New and changed texts as an Atom feed (RFC 4287), the latest first.
 * @param entries At least one: a feed of nothing has no date
 */
export function writeFeed(site: FeedSite, entries: readonly FeedEntry[]): string {
  const latest = [...entries]
    .sort(
      (one, other) =>
        other.updated.getTime() - one.updated.getTime() || one.title.localeCompare(other.title, 'en'),
    )
    .slice(0, most);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapeXml(site.home)}</id>`,
    `<title>${escapeXml(site.title)}</title>`,
    `<updated>${writeTime(latest[0]?.updated ?? new Date(0))}</updated>`,
    `<author><name>${escapeXml(site.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(site.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(site.home)}"/>`,
    ...latest.map(writeEntry),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

function writeEntry({ title, summary, address, id, category, updated }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${writeTime(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<category term="${escapeXml(category)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function writeTime(day: Date): string {
  return day.toISOString().replace('.000Z', 'Z');
}
