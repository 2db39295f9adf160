import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFrontmatter } from '../site/sources.ts';

/** A guide below its frontmatter, as written; nothing if there is no such guide. */
export function readGuideBody(slug: string, root = '.'): string {
  const file = join(root, `content/guides/${slug}.mdx`);
  return existsSync(file) ? cutFrontmatter(readFileSync(file, 'utf8')).body : '';
}
