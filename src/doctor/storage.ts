import { constants } from 'node:fs';
import { access, readFile, realpath, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkRedis } from '../contact/send/outbox/redis-check.ts';
import { createFindings, readCode, type Finding } from './finding.ts';

/** SQLite's log doesn't work there: https://sqlite.org/wal.html */
const networks = new Set([
  'afs',
  'ceph',
  'cifs',
  'fuse.glusterfs',
  'fuse.sshfs',
  'nfs',
  'nfs4',
  'smb3',
  'smbfs',
]);
const memories = new Set(['ramfs', 'tmpfs']);
const leastFreeMegabytes = 200;

/** Looks at the folder of the outbox, and changes nothing in it: whoever runs this may not be the server's user. */
export async function checkDataFolder(folder: string): Promise<Finding[]> {
  const { ok, warning, error } = createFindings('Data folder');
  if (
    await stat(folder).then(
      (found) => !found.isDirectory(),
      () => false,
    )
  )
    return [error(`${folder} isn’t a folder.`, 'Set DATA_DIR to a folder.')];
  const existing = await findExisting(folder);
  const findings: Finding[] = [];
  try {
    await access(existing, constants.W_OK | constants.X_OK);
  } catch (failure) {
    const remedy = `Give it to the server’s user, or set DATA_DIR to another.`;
    return [error(`this user can’t write in ${folder} (${readCode(failure)}).`, remedy)];
  }
  const { uid } = await stat(existing);
  if (existing === folder && uid === 0 && process.getuid?.() === 0) {
    findings.push(
      warning(
        `${folder} belongs to root, and a server that runs as another user can’t write there.`,
        'Give it to that user with chown -R.',
      ),
    );
  }
  const device = await findDevice(existing);
  if (device && networks.has(device.type)) {
    findings.push(
      error(`${folder} is on a network (${device.type}).`, 'Put DATA_DIR on a local disk: SQLite needs one.'),
    );
  } else if (device && memories.has(device.type)) {
    findings.push(
      error(`${folder} is in memory (${device.type}): a restart loses it.`, 'Put DATA_DIR on a disk.'),
    );
  } else if (device?.type === 'overlay') {
    findings.push(
      error(
        `${folder} is inside the container: the next one starts without it.`,
        'Put a volume there, as compose.yaml does.',
      ),
    );
  }
  const { bavail, bsize } = await statfs(existing);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes < leastFreeMegabytes) {
    findings.push(
      warning(`${folder} has only ${megabytes} MB left.`, 'Make room: a full disk stores nothing.'),
    );
  }
  if (findings.length > 0) return findings;
  const on = device ? ` on ${device.source} (${device.type})` : '';
  const state = existing === folder ? 'can be written' : 'will be made';
  return [ok(`${folder} ${state}${on}, ${megabytes} MB free.`)];
}

async function findExisting(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : findExisting(dirname(folder));
}

interface Device {
  source: string;
  type: string;
}

/** The file system that a folder is on; undefined where Linux' list of them is missing. See proc(5). */
async function findDevice(folder: string): Promise<Device | undefined> {
  const list = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  const path = await realpath(folder);
  const mounts = list.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const point = before
      .split(' ')[4]
      ?.replace(/\\(\d{3})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
    const [type = '', source = ''] = after.split(' ');
    const isAbove = point !== undefined && (point === '/' || `${path}/`.startsWith(`${point}/`));
    return isAbove ? [{ point, type, source }] : [];
  });
  // A later mount on the same point hides an earlier one.
  return mounts.reduce<(Device & { point: string }) | undefined>(
    (best, mount) => (best && best.point.length > mount.point.length ? best : mount),
    undefined,
  );
}

/** Looks at the Redis of counters and outbox. @param keepsOutbox Whether messages are kept in it */
export async function checkRedisServer(url: string, keepsOutbox: boolean): Promise<Finding> {
  const { ok, warning, error } = createFindings('Redis');
  const { mistake, warning: unseen, isSilent = false } = await checkRedis(url);
  const { host } = new URL(url);
  if (mistake !== undefined && keepsOutbox) return error(mistake);
  if (isSilent) {
    const remedy = 'Is it running, and are the host, the port and the password in REDIS_URL right?';
    return (keepsOutbox ? error : warning)(`${host} doesn’t take our sign-in, or doesn’t answer.`, remedy);
  }
  if (unseen !== undefined) return warning(unseen);
  const use = keepsOutbox ? 'keeps messages over a crash and evicts none' : 'answers';
  return ok(`${host} ${use}.`);
}
