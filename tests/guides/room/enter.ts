import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Mounts of the room, made by its first process: an overlay on `/etc`, so that names, users and certificates of the
 * room never reach the machine; empty folders where programs leave sockets and locks.
 */
const mounts = `set -eu
mkdir "$GUIDES_FOLDER/over"
mount -t tmpfs -o mode=755 tmpfs "$GUIDES_FOLDER/over"
mkdir "$GUIDES_FOLDER/over/up" "$GUIDES_FOLDER/over/work"
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$GUIDES_FOLDER/over/up,workdir=$GUIDES_FOLDER/over/work" /etc
rm -f /etc/resolv.conf
printf '127.0.0.1 localhost %s\\n' "$(hostname)" > /etc/hosts.room
cat /etc/hosts.room > /etc/hosts
mkdir -p /tmp/.X11-unix /run/netns
mount -t tmpfs tmpfs /tmp/.X11-unix
chmod 1777 /tmp/.X11-unix
mount -t tmpfs tmpfs /run/netns
mkdir -p -m 700 /root/.ssh
mount -t tmpfs -o mode=700 tmpfs /root/.ssh
exec "$@"`;

const namespaces = [
  '--net',
  '--mount',
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
  '--propagation',
  'private',
];

/**
 * Enters the room and runs a command on the reader's computer in it.
 * @param folder Work folder, empty
 * @param site Folder of the built site
 * @param limit Minutes after which everything in the room is ended
 * @returns Exit code of the command
 */
export async function enterRoom(
  { folder, site, limit }: { folder: string; site: string; limit: number },
  command: string[],
): Promise<number> {
  const inside = [process.execPath, `${import.meta.dirname}/inside.ts`, ...command];
  const room = spawn('unshare', [...namespaces, 'bash', '-c', mounts, 'room', ...inside], {
    stdio: 'inherit',
    env: { ...process.env, GUIDES_FOLDER: folder, GUIDES_SITE: site },
  });
  const timer = setTimeout(() => {
    console.error(`The run took longer than ${limit} minutes and was ended.`);
    room.kill('SIGKILL');
  }, limit * 60_000);
  const [code] = (await once(room, 'exit')) as [number | null];
  clearTimeout(timer);
  return code ?? 1;
}
