// npm run test:fuzz [-- --requests 20000 --seed 1]: does every request get an answer of the contract?
import { parseArgs } from 'node:util';
import { fuzzContact } from './fuzz.ts';

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const requests = Math.min(Number(values.requests), 200_000);
const began = performance.now();
console.log(`${requests} requests …`);
const count = await fuzzContact(requests, values.seed === undefined ? undefined : Number(values.seed));
console.table(count);
console.log(
  `Every answer was one of the contract’s. ${Math.round((performance.now() - began) / 1000)} seconds.`,
);
