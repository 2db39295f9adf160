import { chownSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { mailUser } from '../room/mail-server.ts';
import { readLines, readLog, type Connection, type NameQuery, type WebRequest } from '../room/logs.ts';
import { addresses } from '../room/names.ts';

/** The room as a test sees it. What the logs give is what came since the test began. */
export interface Room {
  /** Work folder of the room, with `logs/`. */
  folder: string;
  /** The certificate authority of all servers, for programs that don't read the system's. */
  authority: string;
  /** The SSH server's public host key, as `ssh-keyscan` prints it without the host. */
  hostKey: string | undefined;
  /** Ends a server as a crash does: `proxy`, `ssh`, `dovecot`, `postfix`. */
  stop: (server: string) => Promise<void>;
  /** Starts it again. Wait for its port. */
  start: (server: string) => Promise<void>;
  /** Names that the reader's computer asked of its network's name server. */
  names: () => NameQuery[];
  /** Requests that web servers got, from everywhere. */
  requests: () => WebRequest[];
  /** Connections that web servers got from the reader's computer itself, around every tunnel. */
  directConnections: () => Connection[];
  /** Those of them that went to strangers' sites. */
  directVisits: () => Connection[];
  /** From which addresses a stranger's site was visited, each once. */
  visitors: (site: string) => string[];
  /** The proxy's log of this test: who fetched what. */
  proxied: () => string[];
  /** The messages in a mailbox's folder, whole. @param name `Sent` and so on; absent: the inbox */
  messages: (address: string, name?: string) => string[];
  /** Puts a message into an inbox. */
  deliver: (address: string, message: { subject: string; from?: string; text?: string }) => void;
}

interface Description {
  folder: string;
  control: string;
  authority: string;
  hostKey?: string;
}

/** Reads where everything is. @throws outside of the room */
export function openRoom(): Room {
  const file = process.env['GUIDES_ROOM'];
  if (!file) throw new Error('These tests run in a room of their own: npm run test:guides -- FILTER');
  const { folder, control, authority, hostKey } = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const start = {
    names: readLog(folder, 'names').length,
    requests: readLog(folder, 'requests').length,
    connections: readLog(folder, 'connections').length,
    proxied: readLines(join(folder, 'squid/access.log')).length,
  };
  const requests = () => readLog(folder, 'requests', start.requests);
  const directConnections = () =>
    readLog(folder, 'connections', start.connections).filter(({ from }) => from === addresses.reader);
  return {
    folder,
    authority,
    hostKey,
    stop: (server) => command(control, `/stop/${server}`),
    start: (server) => command(control, `/start/${server}`),
    names: () => readLog(folder, 'names', start.names).filter(({ from }) => from === addresses.reader),
    requests,
    directConnections,
    directVisits: () => directConnections().filter(({ to }) => to === addresses.sites),
    visitors: (site) => [
      ...new Set(
        requests()
          .filter(({ host }) => host === site)
          .map(({ from }) => from),
      ),
    ],
    proxied: () => readLines(join(folder, 'squid/access.log')).slice(start.proxied),
    messages: (address, name) =>
      globSync(join(folder, 'mail', address, name ? `.${name}` : '', '{new,cur}', '*')).map((path) =>
        readFileSync(path, 'utf8'),
      ),
    deliver: (address, message) => deliver(folder, address, message),
  };
}

/** Empties all mailboxes, and forgets the keys of the SSH server's users and those of servers that `ssh` has seen. */
export function emptyRoom(folder: string): void {
  for (const path of globSync(join(folder, 'mail/*'))) rmSync(path, { recursive: true, force: true });
  writeFileSync(join(folder, 'ssh/authorized_keys'), '');
  // OpenSSH looks there, whatever HOME says; the room has an empty folder of its own in this place.
  for (const path of globSync('/root/.ssh/*')) rmSync(path);
}

function deliver(
  folder: string,
  address: string,
  { subject, from = 'Ada Lovelace <ada@a.example>', text = 'Hello.' }: Parameters<Room['deliver']>[1],
): void {
  const id = `${Date.now()}.${Math.random().toString(36).slice(2)}`;
  const boxes = join(folder, 'mail', address);
  const date = new Date().toUTCString().replace('GMT', '+0000');
  // Dovecot makes the mailbox at the first sign-in, but also takes one that is there.
  for (const name of ['', 'new', 'cur', 'tmp']) makeFolder(join(boxes, name));
  const path = join(boxes, 'new', id);
  const head = `From: ${from}\r\nTo: ${address}\r\nSubject: ${subject}\r\nDate: ${date}\r\nMessage-ID: <${id}@a.example>`;
  writeFileSync(path, `${head}\r\n\r\n${text}\r\n`);
  chownSync(path, mailUser, mailUser);
}

function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  chownSync(path, mailUser, mailUser);
}

async function command(socketPath: string, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const asked = request({ socketPath, path, method: 'POST' }, (response) => {
      response.resume();
      if (response.statusCode === 204) resolve();
      else reject(new Error(`The room refused ${path}.`));
    });
    asked.on('error', reject);
    asked.end();
  });
}
