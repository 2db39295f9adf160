// Serves a function that Vercel's builder has made, as the platform does: by its default export's `fetch`.
// Plain JavaScript without the project's packages: what the function needs must stand in its own folder. With a second
// parameter `loop` it also sends what is due, again and again, as an own server does.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const [, , folder, loop] = process.argv;
const { handler } = JSON.parse(readFileSync(`${folder}/handler.json`, 'utf8'));
const door = pathToFileURL(`${folder}/${handler}`);
const { default: contact } = await import(door.href);
if (loop) await (await import(new URL('../bundle/contact.js', door).href)).contact.work();

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
// As an own server has it: by default, Node closes a connection that a client is about to use again.
server.keepAliveTimeout = 75_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', (asked) => {
  if (asked === 'memory') globalThis.gc?.();
  process.send({ memory: process.memoryUsage(), cpu: process.cpuUsage() });
});
// Nobody is left to end it.
process.on('disconnect', () => process.exit());
