import type { MarkdownHeading } from 'astro';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What was made of a text, as a collection keeps it. */
interface KeptText {
  /** Compressed, as Base64. */
  packed: string;
  headings: MarkdownHeading[];
}

/** What Astro makes of a text. */
interface RenderedText {
  html: string;
  metadata?: Record<string, unknown> | undefined;
}

/**
 * What was made of a text, compressed, and without the head of its file, which is kept beside it already. Astro writes,
 * reads and parses all that it keeps as one script, in a build and after each edit in `npm run dev`.
 */
export function packText({ html, metadata = {} }: RenderedText): {
  html: string;
  metadata: Record<string, unknown>;
} {
  const { frontmatter: _, ...others } = metadata;
  const packed = deflateRawSync(html, { level: 1 }).toString('base64');
  return { html: '', metadata: { ...others, packed } };
}

/** What was made of a text: the HTML of an answer or a page, or a compiled guide, and its headings. */
export interface ReadText {
  text: string;
  headings: MarkdownHeading[];
}

/** Whether all that was made of a text is kept with it. */
export function isPacked({ rendered }: { rendered?: RenderedText }): boolean {
  return rendered?.metadata?.['packed'] !== undefined;
}

/** Reads what was made of a text; undefined where it isn't packed, because Astro has to do more with it. */
export function readText({ rendered }: { rendered?: RenderedText }): ReadText | undefined {
  const { packed, headings = [] } = (rendered?.metadata ?? {}) as Partial<KeptText>;
  if (packed === undefined) return undefined;
  return { text: inflateRawSync(Buffer.from(packed, 'base64')).toString(), headings };
}
