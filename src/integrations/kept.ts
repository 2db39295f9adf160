import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Where Astro keeps what is of use to the next build. */
const folder = 'node_modules/.astro';

/** The file in which something is kept. @param name What it is, such as `kept-pages` */
export function nameKept(name: string): string {
  return join(folder, `${name}.json`);
}

/** Reads what the last build left; undefined if there's nothing, or if it can't be read. */
export function readKept<Kept>(name: string, schema: z.ZodType<Kept>): Kept | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(nameKept(name), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Leaves something for the next build. */
export function leaveKept(name: string, kept: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(nameKept(name), JSON.stringify(kept));
}
