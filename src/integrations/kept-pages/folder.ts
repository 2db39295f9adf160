import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shortFolder } from '../../site/short-links.ts';

/** Empties the folder of the last build, but for some files. */
export function removeOthers(folder: string, names: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  const parts = new Set(Array.from(names, (name) => name.split('/')[0] ?? ''));
  for (const part of readdirSync(folder)) {
    // Their own integration keeps them.
    if (part === shortFolder) continue;
    // Most parts hold nothing that stays, and are removed at once.
    if (parts.has(part)) removeOthersWithin(folder, part, names);
    else rmSync(join(folder, part), { recursive: true });
  }
}

function removeOthersWithin(folder: string, part: string, names: ReadonlySet<string>): void {
  const emptied = new Set<string>();
  for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || names.has(file.slice(folder.length).replaceAll('\\', '/'))) continue;
    rmSync(file);
    emptied.add(entry.parentPath);
  }
  for (const place of [...emptied].sort().reverse()) removeIfEmpty(place);
}

/** Removes a folder, and those above it, as long as they hold nothing. */
export function removeIfEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeIfEmpty(dirname(folder));
}
