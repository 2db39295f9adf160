import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../terminal/reader.ts';

/**
 * Its own mounts, so that nothing of the machine's NetworkManager is read or written, and its own network, so that it
 * leaves the cable of the room alone. `/etc/NetworkManager` is the room's.
 */
const start = `set -eu
for folder in /run/NetworkManager /var/lib/NetworkManager; do mkdir -p $folder; mount -t tmpfs tmpfs $folder; done
ip link set lo up
rm -rf /etc/NetworkManager/system-connections/*
dbus-daemon --config-file="$FOLDER/bus.conf" --nofork --nopidfile &
exec NetworkManager -n --config="$FOLDER/NetworkManager.conf" --config-dir=/nonexistent`;

/**
 * Starts NetworkManager and a system bus.
 * @param folder For their files; the bus is the socket `bus` in it
 * @param evidence For what they print
 * @returns How to end it, and the bus's address, which belongs into the environment of `nmcli`
 */
export function startNetworkManager(folder: string, evidence: string): { bus: string; stop: () => void } {
  const bus = `unix:path=${join(folder, 'bus')}`;
  writeFileSync(
    join(folder, 'bus.conf'),
    `<busconfig><type>system</type><listen>${bus}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
<allow send_type="method_call"/></policy></busconfig>\n`,
  );
  // The desktop's question whether the person at the keyboard may do this isn't asked: there is no desktop.
  writeFileSync(
    join(folder, 'NetworkManager.conf'),
    '[main]\nplugins=keyfile\nauth-polkit=false\ndns=none\n',
  );
  const output = openSync(join(evidence, 'NetworkManager.out'), 'a');
  // In the process namespace of its clients, because it looks up who they are.
  const child = spawn('unshare', ['--net', '--mount', '--', 'bash', '-c', start], {
    env: { ...process.env, FOLDER: folder, DBUS_SYSTEM_BUS_ADDRESS: bus },
    stdio: ['ignore', output, output],
    detached: true,
  });
  const stop = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  return { bus, stop };
}

/** Runs a command of the reader with that bus. */
export function runWith(reader: Reader, bus: string, command: string): ReturnType<Reader['run']> {
  return reader.run(`export DBUS_SYSTEM_BUS_ADDRESS='${bus}'; ${command}`);
}
