import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../../../src/server/app.ts';
import { createCopies, makeCopies } from '../../../src/server/copies.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { createCertificate } from '../../support/certificate.ts';
import { root } from '../../support/fixture-site.ts';

/** A site that is served as ours is: over HTTP/2 and TLS 1.3, with the same compressed copies of its files. */
export interface ServedSite {
  port: number;
  /** What a browser needs to trust its certificate: the hash of its key. */
  key: string;
  /** What it has sent so far over connections that are still open or not. */
  readTraffic: () => Traffic;
  close: () => Promise<void>;
}

/** What came over the line: headers and bodies as HTTP/2 sends them, before TLS. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/**
 * Serves a built site by our own server, made to speak TLS itself, as the reverse proxy in front of it would. Copies of
 * all files are made before, and kept for the next time.
 * @param name Of the site, among those that are served
 * @param folder The built site
 * @param hasHeaders Whether it's sent with the headers of vercel.json, which keep Starlight's scripts from running
 */
export async function serveSite(name: string, folder: string, hasHeaders: boolean): Promise<ServedSite> {
  const hosting = hasHeaders ? await readHosting() : () => ({ headers: {} });
  const copies = join(root, 'node_modules/.cache/bench-copies', name);
  await makeCopies({ site: folder, folder: copies, hosting });
  const contact = () => Promise.resolve(new Response('Not here.', { status: 404 }));
  const app = createApp({ root: folder, hosting, contact, copies: createCopies(copies) });
  const { key, cert } = await createCertificate('localhost');
  let requests = 0;
  const sockets: TLSSocket[] = [];
  const server = createAdaptorServer({
    fetch: (request) => {
      requests += 1;
      return app.fetch(request);
    },
    createServer: createSecureServer,
    serverOptions: { key, cert, allowHTTP1: true },
  }) as Http2SecureServer;
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.on('secureConnection', (socket: TLSSocket) => void sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    key: hashKey(cert),
    readTraffic: () => ({
      requests,
      bytes: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    }),
    close: async () => {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Hash of the public key of a certificate, as Chromium takes it (`--ignore-certificate-errors-spki-list`). */
function hashKey(cert: string): string {
  const bytes = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(bytes).digest('base64');
}
