import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const frontmatterPattern = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u;

/** A guide below its frontmatter, as written; nothing if there is no such guide. */
export function readGuideBody(slug: string, root = '.'): string {
  const file = join(root, `content/guides/${slug}.mdx`);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(frontmatterPattern, '') : '';
}
