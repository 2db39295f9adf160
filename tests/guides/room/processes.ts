import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of the room that tests may stop and start again. */
interface Running {
  start: () => ChildProcess;
  child: ChildProcess;
}

const servers = new Map<string, Running>();

/**
 * Starts a server in the foreground; what it prints goes to `logs/<name>.out`. It ends with the room, because it is
 * in the room's own process namespace.
 * @param folder Work folder of the room
 */
export function run(folder: string, name: string, command: string, parameters: string[]): void {
  const start = () => {
    const output = openSync(join(folder, 'logs', `${name}.out`), 'a');
    return spawn(command, parameters, { stdio: ['ignore', output, output] });
  };
  servers.set(name, { start, child: start() });
}

/** Ends a server at once, as a crash does. */
export async function stopServer(name: string): Promise<void> {
  const { child } = getServer(name);
  if (!isRunning(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Starts a server again that was ended; one that runs stays. */
export function startServer(name: string): void {
  const server = getServer(name);
  if (isRunning(server.child)) return;
  server.child = server.start();
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function getServer(name: string): Running {
  const server = servers.get(name);
  if (!server) throw new Error(`There is no server “${name}”; there are ${[...servers.keys()].join(', ')}.`);
  return server;
}

/**
 * Waits until something listens on a port.
 * @param limit Milliseconds
 */
export async function waitForPort(host: string, port: number, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await answers(host, port))) {
    if (Date.now() > end) throw new Error(`Nothing answers on ${host}:${port}.`);
    await sleep(50);
  }
}

async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
