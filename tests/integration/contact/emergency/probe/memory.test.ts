import { expect, test } from '@playwright/test';
import { probeImap } from '../../../../../src/contact/emergency/probe/imap.ts';
import { rememberObservations } from '../../../../../src/contact/emergency/probe/memory.ts';
import { probeTarget } from '../../../../../src/contact/emergency/probe/target.ts';
import { createCertificate } from '../../../../support/certificate.ts';
import { speak, startProbedServer } from '../../../../support/probed-server.ts';

/** A probe with memory, of a server on loopback that stands for every service, and a clock to set. */
async function startRemembering() {
  const certificate = await createCertificate();
  const server = await startProbedServer(speak('* OK ready\r\n'), certificate);
  const target = { host: 'localhost', port: server.port, security: 'tls' as const, ca: certificate.cert };
  const clock = { now: 0 };
  const probe = rememberObservations(
    () => probeTarget(probeImap, target),
    () => clock.now,
  );
  return { server, clock, probe };
}

test('a storm of reports about a service is one look at it', async () => {
  const { server, probe } = await startRemembering();
  const seen = await Promise.all(Array.from({ length: 50 }, () => probe('imap')));
  expect(new Set(seen).size).toBe(1);
  expect(await probe('imap')).toEqual(seen[0]);
  expect(server.connections()).toBe(1);
  await server.close();
});

test('ten seconds later it is looked at again', async () => {
  const { server, clock, probe } = await startRemembering();
  await probe('imap');
  clock.now = 9_999;
  await probe('imap');
  expect(server.connections()).toBe(1);
  clock.now = 10_000;
  await probe('imap');
  expect(server.connections()).toBe(2);
  await server.close();
});

test('each service is looked at for itself', async () => {
  const { server, probe } = await startRemembering();
  await Promise.all([probe('imap'), probe('pop3')]);
  await Promise.all([probe('imap'), probe('pop3')]);
  expect(server.connections()).toBe(2);
  await server.close();
});
