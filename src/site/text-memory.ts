import { hash } from 'node:crypto';
import type { Source } from './source.ts';

/** The frontmatter of a file as it was read. */
interface ReadHead extends Pick<Source, 'faults' | 'data'> {
  yaml: string;
}

/** The values of a frontmatter without faults, for the next build. */
export interface KeptHead {
  /** Of the YAML. */
  digest: string;
  data: Source['data'];
}

/**
 * What was read of the texts. A build loads these modules twice: Astro's configuration and its content each have their
 * own. So it's kept beside them, and YAML is parsed once a build.
 */
export const textMemory = ((
  globalThis as {
    textMemory?: {
      /** The frontmatter of each file as it was read last. */
      heads: Map<string, ReadHead>;
      /** That of the last build. */
      keptHeads: ReadonlyMap<string, KeptHead>;
      /** All texts by folder of the project; undefined as long as files may change. */
      sources?: Map<string, readonly Source[]>;
    };
  }
).textMemory ??= { heads: new Map(), keptHeads: new Map() });

/** What is known of the frontmatter of a file, if it's the same. */
export function recallHead(file: string, yaml: string): ReadHead | undefined {
  const last = textMemory.heads.get(file);
  if (last?.yaml === yaml) return last;
  const kept = textMemory.keptHeads.get(file);
  if (kept?.digest !== digestText(yaml)) return undefined;
  const head = { yaml, faults: [], data: kept.data };
  textMemory.heads.set(file, head);
  return head;
}

/** Remembers a frontmatter that was read. */
export function rememberHead(file: string, head: ReadHead): void {
  textMemory.heads.set(file, head);
}

/** A digest by which a text is known again. */
export function digestText(text: string): string {
  return hash('sha256', text, 'base64');
}
