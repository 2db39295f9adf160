import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The folder of a built site is only ever replaced as a whole: a build works in a folder beside it, and changes the two
 * at its end. Node can't do that in one step. For some microseconds there is neither, which the server waits for
 * (`server/across-builds.ts`), and the site that was there has this name. If the machine stops just then, whoever comes
 * next puts it back.
 */
const nameLast = (site: string) => `${site}-last`;
/** One for each process: two builds at once each put a whole site in place, one after the other. */
const workName = (site: string, process: number | '') => `${basename(site)}-next-${process}`;
const nameWork = (site: string) => join(dirname(site), workName(site, process.pid));

/** Puts the site back that a build had moved aside when its machine stopped. @param site Folder of the built site */
export function recoverSite(site: string): void {
  const folder = findSite(site);
  if (!existsSync(folder) && existsSync(nameLast(folder))) renameSync(nameLast(folder), folder);
}

/**
 * Names an empty folder to build in, and removes what builds that were killed have left. Where a link leads to the
 * site, it's beside the link: Astro moves files into it from the project, which may be on another disk than the site.
 * @param site Folder of the built site
 */
export function openWork(site: string): string {
  recoverSite(site);
  const [given, folder] = [resolve(site), findSite(site)];
  rmSync(nameLast(folder), { recursive: true, force: true });
  for (const place of new Set([given, folder])) removeLeft(place);
  return nameWork(given);
}

/** Removes the folders in which no build works any longer. */
function removeLeft(place: string): void {
  const parent = dirname(place);
  const begin = workName(place, '');
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (name.startsWith(begin) && !isBuilding(name.slice(begin.length)))
      // Another build that begins now may be faster.
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * Puts a whole site into the place of the last one. One that can't be put there leaves the other as it was.
 * @param work Where it was built
 * @param site Where it's served
 */
export function putInPlace(work: string, site: string): void {
  const folder = findSite(site);
  const built = nameWork(folder);
  if (built !== work) move(work, built);
  const last = nameLast(folder);
  const isFirst = !existsSync(folder);
  if (!isFirst) renameSync(folder, last);
  try {
    renameSync(built, folder);
  } catch (failure) {
    if (!isFirst) renameSync(last, folder);
    throw failure;
  }
  if (isFirst) return;
  // While it's removed it isn't whole, and must not be taken for what can be put back.
  renameSync(last, built);
  rmSync(built, { recursive: true });
}

/** Moves a folder, also to another disk; if that can't be done, nothing of it is left there. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EXDEV') throw failure;
    try {
      cpSync(from, to, { recursive: true });
    } catch (reason) {
      rmSync(to, { recursive: true, force: true });
      throw reason;
    }
    rmSync(from, { recursive: true });
  }
}

/** Where a folder really is, if links lead to it, also one that isn't there. @throws Error if they lead in a circle */
function findSite(site: string): string {
  let folder = resolve(site);
  // Tells of a circle.
  statSync(folder, { throwIfNoEntry: false });
  while (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    folder = resolve(realpathSync(dirname(folder)), readlinkSync(folder));
  return folder;
}

/** Whether another build works in the folder that has a process's number at its end. */
function isBuilding(id: string): boolean {
  if (!/^\d+$/u.test(id)) return true;
  if (Number(id) === process.pid) return false;
  try {
    return process.kill(Number(id), 0);
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
