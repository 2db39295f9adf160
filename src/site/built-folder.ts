import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
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

/** Puts the site back that a build had moved aside when its machine stopped. @param site Folder of the built site */
export function recoverSite(site: string): void {
  const folder = findSite(site);
  if (!existsSync(folder) && existsSync(nameLast(folder))) renameSync(nameLast(folder), folder);
}

/**
 * Names an empty folder to build in, and removes what builds that were killed have left.
 * @param site Folder of the built site
 */
export function openWork(site: string): string {
  recoverSite(site);
  const folder = findSite(site);
  const parent = dirname(folder);
  rmSync(nameLast(folder), { recursive: true, force: true });
  const begin = workName(folder, '');
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (name.startsWith(begin) && !isBuilding(name.slice(begin.length)))
      rmSync(join(parent, name), { recursive: true });
  }
  return join(parent, workName(folder, process.pid));
}

/**
 * Puts a whole site into the place of the last one. One that can't be put there leaves the other as it was.
 * @param work Where it was built
 * @param site Where it's served
 */
export function putInPlace(work: string, site: string): void {
  const folder = findSite(site);
  const last = nameLast(folder);
  const isFirst = !existsSync(folder);
  if (!isFirst) renameSync(folder, last);
  try {
    renameSync(work, folder);
  } catch (failure) {
    if (!isFirst) renameSync(last, folder);
    throw failure;
  }
  if (isFirst) return;
  // While it's removed it isn't whole, and must not be taken for what can be put back.
  renameSync(last, work);
  rmSync(work, { recursive: true });
}

/** Where the folder really is, if a link leads to it. */
function findSite(site: string): string {
  const folder = resolve(site);
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(folder), readlinkSync(folder)) : folder;
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
