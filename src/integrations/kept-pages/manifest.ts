import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { leaveKept, nameKept, readKept } from '../kept.ts';

/** `PageNotes`, as the last build took them. */
const NotesSchema = z.strictObject({
  links: z.strictObject({ ids: z.string(), links: z.string(), isEmpty: z.boolean() }),
  part: z
    .strictObject({ path: z.string(), id: z.string(), title: z.string(), ids: z.string(), html: z.string() })
    .optional(),
});

const KeptPageSchema = z.strictObject({
  /** Of all texts that the page shows. */
  key: z.string(),
  /** Its files below `dist`: the page and its twins, each with a mark of its state. */
  files: z.record(z.string(), z.string()),
  notes: NotesSchema,
});

const ManifestSchema = z.strictObject({
  /** Of everything else that pages are made of. */
  makers: z.string(),
  /** Address of the search index that the pages name. */
  index: z.string(),
  /** The scripts and styles of the build. */
  assets: z.array(z.string()),
  /** By address path. */
  pages: z.record(z.string(), KeptPageSchema),
});

/** What a build leaves for the next one. */
export type Manifest = z.infer<typeof ManifestSchema>;
/** A page that may be kept. */
export type KeptPage = z.infer<typeof KeptPageSchema>;

const keptName = 'kept-pages';

/**
 * Takes what the last build left. It's gone then: a build that stops halfway leaves nothing, and the next one makes
 * everything anew.
 */
export function takeManifest(): Manifest | undefined {
  const manifest = readKept(keptName, ManifestSchema);
  rmSync(nameKept(keptName), { force: true });
  return manifest;
}

/** Leaves something for the next build. */
export function leaveManifest(manifest: Manifest): void {
  leaveKept(keptName, manifest);
}

/** A mark that changes whenever somebody writes or replaces a file; undefined if there is none. */
export function markState(folder: string, name: string): string | undefined {
  const state = lstatSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
  return state?.isFile() ? [state.ino, state.size, state.mtimeNs, state.ctimeNs].join(' ') : undefined;
}

/** Whether all files of a page are as the last build left them. */
export function isUntouched(folder: string, { files }: KeptPage): boolean {
  return Object.entries(files).every(([name, state]) => markState(folder, name) === state);
}
