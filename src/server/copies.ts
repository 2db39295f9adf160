import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzip,
  gzipSync,
  type BrotliOptions,
} from 'node:zlib';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { getMimeType } from 'hono/utils/mime';
import type { FindHosting } from '../site/hosting.ts';
import { codings, type Coding } from './encoding.ts';

/** Compressed copies of files. */
export interface Copies {
  /** A name of the file's content: another content has another name, wherever and whenever it was built. */
  identify: (file: string) => Promise<string>;
  /** The file in that coding; absent if it wouldn't be smaller. */
  read: (file: string, coding: Coding) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The file in that coding even if it gets larger, for a client that doesn't take it as it is. */
  pack: (file: string, coding: Coding) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A copy must save at least this share, or it isn't worth the reader's time to unpack it. */
const leastGain = 0.05;
const suffixes: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };
/** Kept in the place of a copy that would save less. */
const noGain = Buffer.from('-');

/**
 * Reads copies from where `makeCopies` has put them. One that isn't there yet, or that a full disk or a power cut has
 * damaged, is made at once, less thoroughly, and not kept: that takes 1 ms for a page, instead of 40.
 * @param mostBytes of copies that stay in memory, by default those of a site of some thousand pages
 */
export function createCopies(folder?: string, mostBytes = 32 * 1024 * 1024): Copies {
  const known = new Map<string, { version: string; name: string }>();
  const inMemory = new Map<string, Buffer<ArrayBuffer>>();
  let bytes = 0;

  const identify = async (file: string) => {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs} ${size}`;
    const before = known.get(file);
    if (before?.version === version) return before.name;
    const name = nameContent(await readFile(file));
    known.set(file, { version, name });
    return name;
  };

  /** Reads a copy from memory, or from the disk if it's whole. Its name says its content, so it never changes. */
  const readKept = async (name: string, coding: Coding) => {
    if (folder === undefined) return undefined;
    const kept = name + suffixes[coding];
    const held = inMemory.get(kept);
    const copy = held ?? (await readFile(join(folder, kept)).catch(() => undefined));
    if (!copy || (!held && !isWhole(copy, name, coding))) return undefined;
    remember(kept, copy);
    return copy;
  };
  const remember = (kept: string, copy: Buffer<ArrayBuffer>) => {
    bytes += inMemory.delete(kept) ? 0 : copy.length;
    inMemory.set(kept, copy);
    // The first one hasn't been asked for the longest.
    for (const [name, { length }] of inMemory) {
      if (bytes <= mostBytes) break;
      inMemory.delete(name);
      bytes -= length;
    }
  };

  return {
    identify,
    async read(file, coding) {
      const kept = await readKept(await identify(file), coding);
      if (kept) return kept.equals(noGain) ? undefined : kept;
      const plain = await readFile(file);
      const copy = await compressQuickly(plain, coding);
      return saves(copy, plain) ? copy : undefined;
    },
    pack: async (file, coding) => compressQuickly(await readFile(file), coding),
  };
}

interface CopyParts {
  /** Folder of the built site. */
  site: string;
  /** Folder of its copies, and of nothing else. */
  folder: string;
  /** Says what type a file is of, where its name doesn't. */
  hosting: FindHosting;
}

/**
 * Makes the best copies of all files of a site that gain from it, keeps those that are there and whole, and removes
 * what is neither. Between two files others get a turn.
 */
export async function makeCopies({ site, folder, hosting }: CopyParts): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kept = new Set(await readdir(folder));
  const wanted = new Set<string>();
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(site, file).replaceAll('\\', '/')}`;
    if (!isCompressible(hosting(path).headers['Content-Type'] ?? getMimeType(file))) continue;
    const plain = await readFile(file);
    const content = nameContent(plain);
    for (const coding of codings) {
      const name = content + suffixes[coding];
      if (wanted.has(name)) continue;
      wanted.add(name);
      if (kept.has(name) && isWhole(await readFile(join(folder, name)), content, coding)) continue;
      await keep(join(folder, name), compressWell(plain, coding));
    }
  }
  for (const name of kept) if (!wanted.has(name)) await rm(join(folder, name), { force: true });
}

/** Whether what has this type is text, or packed as little as text is. */
export function isCompressible(type: string | null | undefined): boolean {
  return COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type ?? '');
}

/** Whether a copy unpacks to the content that its name stands for. */
function isWhole(copy: Buffer, name: string, coding: Coding): boolean {
  if (copy.equals(noGain)) return true;
  try {
    return nameContent(coding === 'br' ? brotliDecompressSync(copy) : gunzipSync(copy)) === name;
  } catch {
    return false;
  }
}

/** Writes a file that nobody sees by half, even after a power cut. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const half = `${file}.${process.pid}${extname(file)}`;
  try {
    await writeFile(half, bytes, { flush: true });
    await rename(half, file);
  } finally {
    // On a full disk it would hold the last room.
    await rm(half, { force: true });
  }
}

function nameContent(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

async function compressQuickly(plain: Buffer, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  return coding === 'br'
    ? promisify(brotliCompress)(plain, setQuality(5, plain.length))
    : promisify(gzip)(plain);
}

function compressWell(plain: Buffer, coding: Coding): Uint8Array {
  const copy =
    coding === 'br'
      ? brotliCompressSync(plain, setQuality(constants.BROTLI_MAX_QUALITY, plain.length))
      : gzipSync(plain, { level: constants.Z_BEST_COMPRESSION });
  return saves(copy, plain) ? copy : noGain;
}

function setQuality(quality: number, size: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}

function saves(copy: Uint8Array, plain: Uint8Array): boolean {
  return copy.length <= plain.length * (1 - leastGain);
}
