import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import type { LabelSource } from './label-file.ts';
import { createFileTable } from './readers/files.ts';
import { readOmni } from './readers/gecko.ts';
import { readMsgids } from './readers/gettext.ts';
import { readPak } from './readers/pak.ts';
import { createStringTable, createTextTable, type StringTable } from './readers/string-table.ts';

/** A program's texts as they are installed here. */
export interface InstalledTexts {
  table: StringTable;
  /** The version of the Debian package; absent where the texts come from no package. */
  version?: string;
}

/** Where a program's texts lie. */
type Place = NonNullable<LabelSource['reader']>;

/** Packages whose texts don't lie in a catalog or a file of their own name. */
const places: Readonly<Record<string, Place>> = {
  thunderbird: { omni: 'thunderbird' },
  'firefox-esr': { omni: 'firefox-esr' },
  chromium: { pak: 'chromium' },
  'chromium-common': { pak: 'chromium' },
};

const tables = new Map<string, InstalledTexts | undefined>();

/**
 * The texts of the program that a source names, if it's installed here. Which one it is says its `reader`, or its
 * `from`: “Debian package claws-mail 4.1.1-2”.
 */
export function readInstalled({
  from,
  reader,
}: Pick<LabelSource, 'from' | 'reader'>): InstalledTexts | undefined {
  const named = listPackages(from);
  const key = JSON.stringify([named, reader]);
  if (!tables.has(key)) tables.set(key, readPlaces(named, reader));
  return tables.get(key);
}

/** “Debian packages geary 43.0-1 and libc6 2.36”: the names, each followed by a version. */
function listPackages(from: string): string[] {
  if (!/^Debian packages?\b/u.test(from)) return [];
  return Array.from(from.matchAll(/\b([a-z][a-z\d.+-]+)(?=\s|$|[,;):])/gu), ([, name = '']) => name).filter(
    isInstalled,
  );
}

function readPlaces(packages: readonly string[], reader: Place | undefined): InstalledTexts | undefined {
  const own = reader ? [reader] : packages.map((name) => places[name] ?? findPlace(name));
  const found = own.flatMap((place) => readPlace(place) ?? []);
  if (found.length === 0) return undefined;
  const [first] = packages;
  const version = first === undefined ? undefined : readVersion(first);
  return { table: joinTables(found), ...(version !== undefined && { version }) };
}

function readPlace(place: Place): StringTable | undefined {
  if ('omni' in place) {
    const archives = globSync(`/usr/lib/${place.omni}/{,browser/}omni.ja`);
    return archives.length > 0 ? createStringTable(readOmni(archives)) : undefined;
  }
  if ('pak' in place) {
    const pack = `/usr/lib/${place.pak}/locales/en-US.pak`;
    return existsSync(pack) ? createTextTable(readPak(readFileSync(pack))) : undefined;
  }
  if ('mo' in place) {
    const catalogs = place.mo.flatMap(findCatalog);
    return catalogs.length > 0
      ? createStringTable(catalogs.flatMap((path) => readMsgids(readFileSync(path))))
      : undefined;
  }
  const files = place.files.flatMap(listFiles);
  return files.length > 0 ? createFileTable(files) : undefined;
}

/** A package with catalogs has its texts there, another one in its program. */
function findPlace(name: string): Place {
  const catalogs = listFiles(name).flatMap((path) => /\/LC_MESSAGES\/(.+)\.mo$/u.exec(path)?.[1] ?? []);
  const related = [...new Set([name, ...catalogs])].filter((catalog) => findCatalog(catalog).length > 0);
  return related.length > 0 ? { mo: related } : { files: [name] };
}

/** A catalog in the language that has it; all languages have the same msgids, but for those not translated yet. */
function findCatalog(name: string): string[] {
  const all = globSync(`/usr/share/locale/*/LC_MESSAGES/${name}.mo`);
  const largest = all.map((path) => ({ path, size: statSync(path).size })).sort((a, b) => b.size - a.size);
  return largest.slice(0, 3).map(({ path }) => path);
}

/** The first table that has a label says so; otherwise the first that knows its id. */
function joinTables(all: readonly StringTable[]): StringTable {
  return {
    find(label) {
      const findings = all.map((table) => table.find(label));
      return findings.find((one) => one === 'found') ?? findings.find((one) => one !== 'gone') ?? 'gone';
    },
    propose: (label) => all.flatMap((table) => table.propose(label)),
  };
}

function isInstalled(name: string): boolean {
  return ask('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]) === 'installed';
}

function readVersion(name: string): string {
  return ask('dpkg-query', ['-W', '-f', '${Version}', name]);
}

function listFiles(name: string): string[] {
  return ask('dpkg', ['-L', name])
    .split('\n')
    .filter((path) => path.startsWith('/') && existsSync(path) && statSync(path).isFile());
}

/** What a command prints; nothing where it fails or the system has none of that name. */
function ask(command: string, parameters: readonly string[]): string {
  const { error, stdout } = spawnSync(command, parameters, { encoding: 'utf8', timeout: 20_000 });
  return error ? '' : stdout.trim();
}
