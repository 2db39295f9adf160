import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question that reached the name server. */
export interface NameQuery {
  from: string;
  name: string;
  type: string;
}

/** A request that reached a web server: the provider's site, or a stranger's. */
export interface WebRequest {
  from: string;
  scheme: 'http' | 'https';
  host: string;
  path: string;
}

/** A connection that reached the address of a web server, whether or not a request followed. */
export interface Connection {
  from: string;
  to: string;
  port: number;
}

interface Logs {
  names: NameQuery;
  requests: WebRequest;
  connections: Connection;
}

/** Adds a line to one of the room's logs. @param folder Work folder of the room */
export function log<Name extends keyof Logs>(folder: string, name: Name, entry: Logs[Name]): void {
  appendFileSync(join(folder, 'logs', `${name}.jsonl`), `${JSON.stringify(entry)}\n`);
}

/** Reads one of the room's logs from a line on. @param folder Work folder of the room */
export function readLog<Name extends keyof Logs>(folder: string, name: Name, from = 0): Logs[Name][] {
  return readLines(join(folder, 'logs', `${name}.jsonl`))
    .slice(from)
    .map((line) => JSON.parse(line) as Logs[Name]);
}

/** The lines of a file; none where it does not exist yet. */
export function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
