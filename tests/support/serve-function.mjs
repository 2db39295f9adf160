// Serves a function that Vercel's builder has made, as the platform does: by its default export's `fetch`.
// Plain JavaScript without the project's packages: what the function needs must stand in its own folder.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [, , folder] = process.argv;
const { handler } = JSON.parse(readFileSync(`${folder}/handler.json`, 'utf8'));
const { default: contact } = await import(pathToFileURL(`${folder}/${handler}`).href);

const server = createServer(async (incoming, outgoing) => {
  const body = [];
  for await (const chunk of incoming) body.push(chunk);
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers,
    ...(body.length > 0 ? { body: Buffer.concat(body) } : {}),
  });
  const response = await contact.fetch(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', () => {
  globalThis.gc?.();
  process.send({ memory: process.memoryUsage() });
});
// Nobody is left to end it.
process.on('disconnect', () => process.exit());
