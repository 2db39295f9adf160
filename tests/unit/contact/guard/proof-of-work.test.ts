import { expect, test } from '@playwright/test';
import type { Challenge } from 'altcha-lib';
import { solve } from '../../../../src/contact/browser/proof.ts';
import { createProofs, longestProof } from '../../../../src/contact/guard/proof-of-work.ts';

const secret = 'a secret of the tests, 32 characters long';
const questions = ['one', 'other'];

interface Read {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

const read = (proof: string) => JSON.parse(atob(proof)) as Read;
const write = (parts: unknown) => btoa(JSON.stringify(parts));

/** Proofs of a fresh process, and one that a browser has solved for it. */
async function prepare() {
  const proofs = createProofs(secret);
  return { proofs, proof: await solve(await proofs.createChallenge(Date.now())) };
}

test('what the browser solves is accepted', async () => {
  const { proofs, proof } = await prepare();
  expect(proof.length).toBeLessThan(longestProof / 2);
  expect(await proofs.accept(proof, questions, Date.now())).toBe(true);
});

test('a proof counts for all or some of the questions it was first sent with, and for no others', async () => {
  const { proofs, proof } = await prepare();
  for (const [sent, accepted] of [
    [questions, true],
    [['other'], true],
    [['third'], false],
    [['one', 'third'], false],
  ] as const)
    expect(await proofs.accept(proof, sent, Date.now())).toBe(accepted);
});

test('of two messages that bring the same proof at once, one is accepted', async () => {
  const { proofs, proof } = await prepare();
  const accepted = await Promise.all(
    ['one', 'other', 'third'].map((question) => proofs.accept(proof, [question], Date.now())),
  );
  expect(accepted.filter(Boolean)).toHaveLength(1);
});

test('a proof is written another way: it is still the same one', async () => {
  const { proofs, proof } = await prepare();
  expect(await proofs.accept(proof, ['one'], Date.now())).toBe(true);
  const { challenge, solution } = read(proof);
  for (const again of [
    { solution: { ...solution, time: 1 }, challenge: { ...challenge, extra: 1 } },
    { challenge: { ...challenge, signature: challenge.signature?.toUpperCase() }, solution },
    { challenge: { ...challenge, parameters: { ...challenge.parameters, data: { a: 1 } } }, solution },
  ])
    expect(await proofs.accept(write(again), ['third'], Date.now())).toBe(false);
});

test('a proof is over after an hour', async () => {
  const { proofs, proof } = await prepare();
  expect(await proofs.accept(proof, questions, Date.now() + 61 * 60_000)).toBe(false);
  expect(await proofs.accept(proof, questions, Date.now() + 58 * 60_000)).toBe(true);
});

test('a proof of another secret is refused', async () => {
  const { proof } = await prepare();
  expect(await createProofs(`${secret}!`).accept(proof, questions, Date.now())).toBe(false);
});

test('a challenge that was made easier, prolonged or not solved is refused', async () => {
  const { proofs, proof } = await prepare();
  const { challenge, solution } = read(proof);
  const { parameters } = challenge;
  for (const forged of [
    { challenge, solution: { ...solution, counter: solution.counter + 1 } },
    { challenge, solution: { counter: 0, derivedKey: parameters.keyPrefix.padEnd(64, '0') } },
    { challenge: { ...challenge, parameters: { ...parameters, cost: 1 } }, solution },
    { challenge: { ...challenge, parameters: { ...parameters, keyPrefix: '0'.repeat(32) } }, solution },
    {
      challenge: { ...challenge, parameters: { ...parameters, expiresAt: (parameters.expiresAt ?? 0) + 1 } },
      solution,
    },
    { challenge: { parameters }, solution },
  ])
    expect(await proofs.accept(write(forged), questions, Date.now())).toBe(false);
});

for (const [what, proof] of [
  ['nothing', ''],
  ['no base 64', '%%%'],
  ['no JSON', btoa('proof')],
  ['null', btoa('null')],
  ['another shape', write({ challenge: [], solution: 'x' })],
  ['a very deep list', btoa('['.repeat(1000))],
  ['a very long text', 'A'.repeat(60_000)],
] as const) {
  test(`${what} is no proof, and breaks nothing`, async () => {
    expect(await createProofs(secret).accept(proof, questions, Date.now())).toBe(false);
  });
}
