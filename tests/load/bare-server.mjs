// What any server has to do with a request: reads the body as JSON, and refuses it in JSON.
import { createServer } from 'node:http';

const answer = JSON.stringify({ type: 'about:blank', title: 'Refused', status: 422, detail: 'Refused.' });

const server = createServer(async (incoming, outgoing) => {
  const body = [];
  for await (const chunk of incoming) body.push(chunk);
  JSON.parse(Buffer.concat(body).toString());
  outgoing.writeHead(422, { 'Content-Type': 'application/problem+json' });
  outgoing.end(answer);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
