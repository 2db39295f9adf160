// Starts a function as a platform does when it has no instance left, asks it one thing, and says how long that took.
// Plain JavaScript without packages, so that nothing but the function is loaded.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , folder, body] = process.argv;
const { handler } = JSON.parse(readFileSync(`${folder}/handler.json`, 'utf8'));
const began = performance.now();
const before = process.cpuUsage();
const { default: contact } = await import(pathToFileURL(`${folder}/${handler}`).href);
const response = await contact.fetch(
  new Request('http://localhost/api/contact', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  }),
);
const answer = await response.text();
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(before);
process.send({ ms, cpuMs: (user + system) / 1000, status: response.status, answer }, () => process.exit());
