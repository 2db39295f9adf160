import { expect, test } from '@playwright/test';
import type { Challenge } from 'altcha-lib';
import { solve } from '../../../../src/contact/browser/proof.ts';
import { createProofs, longestProof, type Proofs } from '../../../../src/contact/guard/proof-of-work.ts';

const secret = 'a secret of the tests, 32 characters long';

interface Read {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

const read = (proof: string) => JSON.parse(atob(proof)) as Read;
const write = (parts: unknown) => btoa(JSON.stringify(parts));

const network = { near: '192.0.2.7' };

/** Proofs, and one that a browser has solved. */
async function prepare() {
  const proofs = createProofs(secret);
  return { proofs, proof: await solve(await proofs.createChallenge(network, Date.now())) };
}

const isGood = async (proofs: Proofs, proof: string, now = Date.now()) =>
  (await proofs.verify(proof, network, now)) !== undefined;

test('what the browser solves is good, by a name of its own, for less than an hour', async () => {
  const { proofs, proof } = await prepare();
  expect(proof.length).toBeLessThan(longestProof / 2);
  const solved = await proofs.verify(proof, network, Date.now());
  expect(solved?.name).toMatch(/^[0-9a-f]{64}$/u);
  expect(solved?.lifeMs).toBeGreaterThan(59 * 60_000);
  expect(solved?.lifeMs).toBeLessThanOrEqual(60 * 60_000);
});

test('a proof is good in the network that it was made for, and in no other', async () => {
  const { proofs, proof } = await prepare();
  expect(await proofs.verify(proof, { near: '192.0.2.8' }, Date.now())).toBeUndefined();
});

test('a challenge does not name the network', async () => {
  const challenge = await createProofs(secret).createChallenge(network, Date.now());
  expect(JSON.stringify(challenge)).not.toContain(network.near);
  const [one, other] = await Promise.all(
    [secret, `${secret}!`].map((key) => createProofs(key).createChallenge(network, Date.now())),
  );
  expect(one?.parameters.data).not.toEqual(other?.parameters.data);
});

test('a proof is written another way: it still has the same name', async () => {
  const { proofs, proof } = await prepare();
  const { challenge, solution } = read(proof);
  const solved = await proofs.verify(proof, network, Date.now());
  for (const again of [
    { solution: { ...solution, time: 1 }, challenge: { ...challenge, extra: 1 } },
    { challenge, solution, nonce: 1 },
  ])
    expect((await proofs.verify(write(again), network, Date.now()))?.name).toBe(solved?.name);
});

test('a proof is over after an hour', async () => {
  const { proofs, proof } = await prepare();
  expect(await isGood(proofs, proof, Date.now() + 61 * 60_000)).toBe(false);
  expect(await isGood(proofs, proof, Date.now() + 58 * 60_000)).toBe(true);
});

test('a proof of another secret is refused', async () => {
  const { proof } = await prepare();
  expect(await isGood(createProofs(`${secret}!`), proof)).toBe(false);
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
    {
      challenge: { ...challenge, parameters: { ...parameters, data: { network: 'AAAAAAAAAAAA' } } },
      solution,
    },
  ])
    expect(await isGood(proofs, write(forged))).toBe(false);
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
    expect(await isGood(createProofs(secret), proof)).toBe(false);
  });
}
