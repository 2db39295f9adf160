import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { probeImap } from '../../../src/contact/emergency/probe/imap.ts';
import type { ProbeService } from '../../../src/contact/emergency/probe/index.ts';
import { probeTarget } from '../../../src/contact/emergency/probe/target.ts';
import { createCertificate } from '../../support/certificate.ts';
import {
  emergencyMessage,
  needService,
  plainMessage,
  postForm,
  postJson,
  readReceipt,
  readProblems,
} from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import {
  hang,
  speak,
  startProbedServer,
  type Conduct,
  type ProbedServer,
} from '../../support/probed-server.ts';

const limitMs = 3000;
const { label } = needService('imap');
const confirmed = { ...emergencyMessage, confirm: ['emergency'] };
const certificate = await createCertificate();

/** Runs the handler beside a real server that stands for the provider's IMAP. */
async function withService(
  conduct: Conduct,
  use: (probe: ProbeService, server: ProbedServer) => Promise<void>,
): Promise<void> {
  const server = await startProbedServer(conduct, certificate);
  const target = { host: 'localhost', port: server.port, security: 'tls' as const, ca: certificate.cert };
  try {
    await use(() => probeTarget(probeImap, target), server);
  } finally {
    await server.close();
  }
}

const well = speak('* OK ready\r\n');

test('an emergency about a service that answers is not sent before the writer has confirmed it', () =>
  withService(well, (probe) =>
    withContact(
      async ({ send, inbox }) => {
        const response = await send(postJson(emergencyMessage));
        expect(response.status).toBe(422);
        const { problems } = await readProblems(response);
        expect(problems).toMatchObject([
          { code: 'service_responds', field: 'emergency', guide: '/faq/other/is-it-only-me/' },
        ]);
        expect(problems[0]?.message).toContain(`We tested “${label}” from our side: it answered in `);
        expect(await inbox.readMails()).toEqual([]);

        const sent = (await (await send(postJson(confirmed))).json()) as { observation?: string };
        expect(sent).toMatchObject({ status: 'sent', emergency: true });
        expect(sent.observation).toMatch(/^We tested “.*” from our side: it answered in \d+ ms\.$/u);
        const [mail] = await inbox.readMails();
        expect(mail?.to).toEqual([provider.support.emergency]);
        expect(mail?.text).toMatch(/^Probe report: Receiving mail \(IMAP\) answered in \d+ ms\.$/mu);
      },
      { probe },
    ),
  ));

test('an emergency that is asked about once more costs nothing, and counts once it is sent', () =>
  withService(well, (probe) =>
    withContact(
      async ({ send, outcomes }) => {
        const peer = { address: '192.0.2.1' };
        for (let press = 0; press < 25; press += 1)
          expect((await send(postJson(emergencyMessage), peer)).status).toBe(422);
        expect((await send(postJson(confirmed), peer)).status).toBe(200);
        const [quota] = outcomes.flatMap((outcome) => ('quotas' in outcome ? (outcome.quotas ?? []) : []));
        expect(quota).toMatchObject({ name: 'emergency', points: 20, remaining: 19 });
      },
      { probe, environment: { RATE_LIMIT: 'on', PROOF: 'off' } },
    ),
  ));

test('the page that asks once more keeps all that was typed', () =>
  withService(well, (probe) =>
    withContact(
      async ({ send }) => {
        const response = await send(postForm(emergencyMessage));
        expect(response.status).toBe(422);
        const page = await response.text();
        for (const typed of [emergencyMessage.question, emergencyMessage.email, emergencyMessage.account])
          expect(page).toContain(typed);
      },
      { probe },
    ),
  ));

test('a service that says nothing is reported at once, within the limit of the probe', () =>
  withService(hang, (probe) =>
    withContact(
      async ({ send, inbox }) => {
        const began = performance.now();
        const response = await send(postForm(emergencyMessage));
        expect(performance.now() - began).toBeLessThan(limitMs + 2000);
        expect(response.status).toBe(303);
        expect(readReceipt(response)).toMatchObject({ emergency: true, seen: 'silent' });
        const [mail] = await inbox.readMails();
        expect(mail?.text).toContain(`Probe report: ${label} didn’t answer within 3 seconds.\n`);
      },
      { probe },
    ),
  ));

test('what is asked about once more can be sent as a regular message, which is not probed', () =>
  withService(well, (probe, server) =>
    withContact(
      async ({ send, inbox }) => {
        const response = await send(postJson({ ...emergencyMessage, emergency: 'no' }));
        expect(await response.json()).toMatchObject({ status: 'sent', emergency: false });
        expect(server.connections()).toBe(0);
        expect((await inbox.readMails())[0]?.text).toContain('Probe report: none\n');
      },
      { probe },
    ),
  ));

test('nobody makes us look but with a valid report of an outage', () =>
  withService(well, (probe, server) =>
    withContact(
      async ({ send }) => {
        for (const body of [
          plainMessage,
          { ...emergencyMessage, email: 'a@b' },
          { ...emergencyMessage, service: 'nothing' },
          { ...emergencyMessage, question: 'My new phone says that my password is wrong. Can you help me?' },
        ])
          await send(postJson(body));
        expect(server.connections()).toBe(0);
      },
      { probe },
    ),
  ));

test('an emergency that was asked about once more does not count against the limits', () =>
  withService(well, (probe) =>
    withContact(
      async ({ send }) => {
        for (let attempt = 0; attempt < 12; attempt += 1)
          expect((await send(postJson(emergencyMessage))).status).toBe(422);
        expect((await send(postJson(confirmed))).status).toBe(200);
      },
      { probe, environment: { RATE_LIMIT: 'on' } },
    ),
  ));

test('the same emergency is one mail, although other milliseconds are seen each time', () => {
  let milliseconds = 80;
  const probe: ProbeService = () => Promise.resolve({ kind: 'answers', milliseconds: (milliseconds += 1) });
  return withContact(
    async ({ send, inbox }) => {
      const answers = [await send(postJson(confirmed)), await send(postJson(confirmed))];
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await inbox.readMails()).toHaveLength(1);
    },
    { probe },
  );
});

test('with the probe switched off an emergency goes at once, and nothing is said about the service', () =>
  withContact(async ({ send, inbox }) => {
    const sent: unknown = await (await send(postJson(emergencyMessage))).json();
    expect(sent).not.toHaveProperty('observation');
    expect((await inbox.readMails())[0]?.text).toContain('Probe report: none\n');
    const response = await send(postForm(emergencyMessage));
    expect(response.headers.get('Location')).not.toContain('seen');
  }));
