import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { CertificateFiles } from './certificate.ts';
import { log } from './logs.ts';
import { addresses, siteHosts } from './names.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.pac': 'application/x-ns-proxy-autoconfig',
  '.mobileconfig': 'application/x-apple-aspen-config',
};

/**
 * Serves the built site at the provider's names, and a page each at the strangers' sites; writes down every connection
 * and every request. Port 80 leads to 443, as the guides tell operators.
 * @param folder Work folder of the room
 * @param site Folder of the built site
 */
export async function startWebServers(
  folder: string,
  site: string,
  { certificate, key }: CertificateFiles,
): Promise<void> {
  const credentials = { cert: readFileSync(certificate), key: readFileSync(key) };
  const answer = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const { host, path } = readAddress(request);
    const from = request.socket.remoteAddress ?? '';
    log(folder, 'requests', { from, scheme, host, path: request.url ?? '/' });
    if (scheme === 'http') {
      response.writeHead(301, { location: `https://${host}${request.url ?? '/'}` }).end();
      return;
    }
    if ((siteHosts as readonly string[]).includes(host)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>${host}</title><p>This is ${host}. You come from ${from}.</p>`);
      return;
    }
    sendFile(response, site, path);
  };
  for (const address of [addresses.provider, addresses.sites]) {
    await listen(folder, createHttps(credentials, answer('https')), address, 443);
    await listen(folder, createHttp(answer('http')), address, 80);
  }
}

async function listen(folder: string, server: Server, address: string, port: number): Promise<void> {
  server.on('connection', (socket: Socket) => {
    const { address: to } = socket.address() as AddressInfo;
    log(folder, 'connections', { from: socket.remoteAddress ?? '', to, port });
  });
  server.listen(port, address);
  await once(server, 'listening');
}

function readAddress(request: IncomingMessage): { host: string; path: string } {
  const [host = ''] = (request.headers.host ?? '').toLowerCase().split(':');
  const path = new URL(request.url ?? '/', 'https://room.example').pathname;
  return { host, path: decodeURIComponent(path) };
}

function sendFile(response: ServerResponse, site: string, path: string): void {
  const wanted = join(site, normalize(path));
  const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  if (!file.startsWith(site) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}
