import { once } from 'node:events';
import { createServer } from 'node:http';
import { startServer, stopServer } from './processes.ts';

/**
 * Lets tests stop and start servers (`POST /stop/proxy`), over a Unix socket: the tests run on the reader's computer,
 * the servers on the provider's.
 * @param file Path of the socket
 */
export async function listenForTests(file: string): Promise<void> {
  const server = createServer((request, response) => {
    const [, action, name = ''] = (request.url ?? '').split('/');
    act(action, name).then(
      () => response.writeHead(204).end(),
      (failure: unknown) => response.writeHead(400).end(String(failure)),
    );
  });
  server.listen(file);
  await once(server, 'listening');
}

async function act(action: string | undefined, name: string): Promise<void> {
  if (action === 'stop') await stopServer(name);
  else startServer(name);
}
