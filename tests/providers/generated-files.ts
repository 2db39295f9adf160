import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import type { QrDrawing } from '../../src/client-config/qr.ts';
import { cleanEnvironment } from '../support/fixture-site.ts';
import { readAppleProfile } from '../unit/client-config/read-profile.ts';
import { readQr } from '../unit/client-config/read-qr.ts';
import { findChildren, readChild, readXml } from '../unit/client-config/read-xml.ts';
import { readZone } from '../unit/client-config/read-zone.ts';

// Reads the files that set programs up, each with a parser that is not ours where there is one, and gives what each
// says of the servers in one form: “kind host:port”, with the security where the format has a word for it.

/** Where a server is. */
type Place = `${string}:${string}`;

function place(host: unknown, port: unknown): Place {
  return `${String(host)}:${String(port)}`;
}

/** Reads autoconfig: XML. */
export function readAutoconfigServers(text: string): string[] {
  const [about] = readXml(text).children;
  const servers = about?.children.filter(({ name }) => name.endsWith('Server')) ?? [];
  return servers.map((server) => {
    const type = server.attributes['type'] === 'smtp' ? 'submission' : (server.attributes['type'] ?? '');
    const security = readChild(server, 'socketType') === 'SSL' ? 'tls' : 'starttls';
    return `${type} ${place(readChild(server, 'hostname'), readChild(server, 'port'))} ${security}`;
  });
}

/** The domains that autoconfig is for. */
export function readAutoconfigDomains(text: string): string[] {
  const [about] = readXml(text).children;
  return about ? findChildren(about, 'domain').map(({ text: domain }) => domain) : [];
}

/** Reads a profile of Apple: a property list. @throws Error if it has what Apple doesn't publish */
export function readProfileServers(text: string): string[] {
  const { mail, faults } = readAppleProfile(text);
  if (faults.length > 0) throw new Error(faults.join(', '));
  return (['Incoming', 'Outgoing'] as const).map((way) => {
    const [host, port] = [mail[`${way}MailServerHostName`], mail[`${way}MailServerPortNumber`]];
    return `${way === 'Incoming' ? 'imap' : 'submission'} ${place(host, port)}`;
  });
}

/** Reads a PAC file: a program, which is run as a browser would. */
export function readPacServers(text: string): string[] {
  const context = createContext({});
  runInContext(text, context);
  const proxy = runInContext('FindProxyForURL("https://a.example/", "a.example")', context) as string;
  return [`https-proxy ${proxy.replace(/^HTTPS /u, '')}`];
}

/** Reads the plain text of all settings, service by service. @param kinds Kinds of services, by their labels */
export function readSettingsServers(text: string, kinds: ReadonlyMap<string, string>): string[] {
  return text.split('\n\n').flatMap((block) => {
    const [label = '', , ...lines] = block.split('\n');
    const kind = kinds.get(label);
    if (kind === undefined) return [];
    const rows = new Map(lines.map((line) => line.split(': ') as [string, string]));
    const endpoint = rows.get('Endpoint')?.split(' ')[0];
    return [`${kind} ${endpoint ?? place(rows.get('Server') ?? rows.get('SSH server'), rows.get('Port'))}`];
  });
}

/** Reads the SRV records of a zone; what isn't offered is left out. */
export function readZoneServers(text: string): string[] {
  return readZone(text).flatMap(({ name, type, data }) => {
    const { kind = '', direct } = /^_(?<kind>[a-z0-9]+?)(?<direct>s)?\._tcp\./u.exec(name)?.groups ?? {};
    const [, , port = '', host = '.'] = data;
    if (type !== 'SRV' || host === '.') return [];
    return [`${kind} ${place(host.replace(/\.$/u, ''), port)} ${direct ? 'tls' : 'starttls'}`];
  });
}

/** Reads a code for Thunderbird for Android from its picture. */
export async function readCodeServers(drawing: QrDrawing): Promise<string[]> {
  type Server = [number, string, number, number];
  const text = (await readQr(drawing)) ?? '';
  const [, , incoming, [[outgoing]]] = JSON.parse(text) as [number, unknown, Server, [[Server]]];
  return [incoming, outgoing].map(
    ([, host, port, security], index) =>
      `${index === 0 ? 'imap' : 'submission'} ${place(host, port)} ${security === 3 ? 'tls' : 'starttls'}`,
  );
}

/** Draws that code as a page of a laid-out site does. @param site Its folder */
export async function drawCode(site: string): Promise<QrDrawing> {
  const script = `
    const { findMailPair } = await import('./src/client-config/mail-servers.ts');
    const { writeImportCode } = await import('./src/client-config/thunderbird-qr.ts');
    const { drawQr } = await import('./src/client-config/qr.ts');
    const owner = { address: 'jo@a.example', name: 'Zoë' };
    console.log(JSON.stringify(drawQr(writeImportCode(findMailPair(), owner))));`;
  return JSON.parse(await runIn(site, ['--input-type=module', '--eval', script])) as QrDrawing;
}

/** Prints the zone of a laid-out site. @param site Its folder */
export function printZone(site: string): Promise<string> {
  return runIn(site, ['src/commands/dns.ts']);
}

async function runIn(cwd: string, parameters: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    cwd,
    env: cleanEnvironment(),
  });
  return stdout;
}

/** Reads a file that the build has made. @param site Folder of the laid-out site; @param path Address path */
export function readBuilt(site: string, path: string): Promise<string> {
  return readFile(join(site, 'dist', path), 'utf8');
}
