// What any server has to do with a file: sends bytes that it has, with a type and a tag. One path, one file.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , file, coding] = process.argv;
const body = readFileSync(file);
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Encoding': coding,
  'Content-Length': body.length,
  ETag: 'W/"bare"',
};
const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === headers.ETag)
    response.writeHead(304, { ETag: headers.ETag }).end();
  else response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
