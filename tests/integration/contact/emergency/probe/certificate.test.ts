import { expect, test } from '@playwright/test';
import { probeImap } from '../../../../../src/contact/emergency/probe/imap.ts';
import type { Observation } from '../../../../../src/contact/emergency/probe/observation.ts';
import { probePop3 } from '../../../../../src/contact/emergency/probe/pop3.ts';
import { probeProxy } from '../../../../../src/contact/emergency/probe/proxy.ts';
import { probeSmtp } from '../../../../../src/contact/emergency/probe/smtp.ts';
import { probeTarget, type Protocol } from '../../../../../src/contact/emergency/probe/target.ts';
import { probeWeb } from '../../../../../src/contact/emergency/probe/web.ts';
import { createCertificate, type Certificate } from '../../../../support/certificate.ts';
import {
  hang,
  speak,
  speakStartTls,
  startProbedServer,
  type Conduct,
} from '../../../../support/probed-server.ts';

const host = 'localhost';
const limitMs = 10_000;
const shortLimitMs = 300;
const [good, expired, early, elsewhere, other] = await Promise.all([
  createCertificate(),
  createCertificate(host, { from: -2, until: -1 }),
  createCertificate(host, { from: 1, until: 2 }),
  createCertificate('mail.writer.example'),
  createCertificate(),
]);

/** Each with the certificate that its server shows, and the authority that the probe believes. */
const faults: [string, Certificate, string | undefined, Observation][] = [
  ['has expired', expired, expired.cert, { kind: 'certificate', fault: 'expired' }],
  ['is not valid yet', early, early.cert, { kind: 'certificate', fault: 'not_yet_valid' }],
  ['is for another name', elsewhere, elsewhere.cert, { kind: 'certificate', fault: 'wrong_name' }],
  ['is signed by nobody known', good, undefined, { kind: 'certificate', fault: 'untrusted' }],
  ['is signed by somebody else', good, other.cert, { kind: 'certificate', fault: 'untrusted' }],
];

for (const [name, protocol] of [
  ['IMAP', probeImap],
  ['POP3', probePop3],
  ['SMTP', probeSmtp],
  ['web', probeWeb],
  ['proxy', probeProxy],
] as [string, Protocol][]) {
  for (const [what, certificate, ca, expected] of faults) {
    test(`the certificate of ${name} ${what}: this is seen`, async () => {
      const server = await startProbedServer(hang, certificate);
      const target = { host, port: server.port, security: 'tls' as const, ...(ca ? { ca } : {}) };
      expect(await probeTarget(protocol, target, limitMs)).toEqual(expected);
      expect(server.heard()).toBe('');
      await server.close();
    });
  }
}

const upgrades: [string, Protocol, Parameters<typeof speakStartTls>[0], Conduct][] = [
  [
    'IMAP',
    probeImap,
    { greeting: speak('* OK ready\r\n'), upgrade: /^a STARTTLS\r\n$/u, accept: '* OK soon\r\na OK now\r\n' },
    hang,
  ],
  [
    'POP3',
    probePop3,
    { greeting: speak('+OK ready\r\n'), upgrade: /^STLS\r\n$/u, accept: '+OK now\r\n' },
    hang,
  ],
  [
    'SMTP',
    probeSmtp,
    {
      greeting: speak('220 ready\r\n', [[/^EHLO/u, '250-hello\r\n250 STARTTLS\r\n']]),
      upgrade: /^STARTTLS\r\n$/u,
      accept: '220 now\r\n',
    },
    speak('', [[/^EHLO/u, '250 hello\r\n']]),
  ],
];

for (const [name, protocol, words, encrypted] of upgrades) {
  const see = async (conduct: Conduct, ca: string, ownLimitMs = limitMs) => {
    const server = await startProbedServer(conduct);
    try {
      return await probeTarget(protocol, { host, port: server.port, security: 'starttls', ca }, ownLimitMs);
    } finally {
      await server.close();
    }
  };

  test(`${name} with STARTTLS is seen to answer`, async () => {
    expect(await see(speakStartTls(words, good, encrypted), good.cert)).toMatchObject({ kind: 'answers' });
  });

  test(`the certificate that ${name} shows after STARTTLS is judged, too`, async () => {
    expect(await see(speakStartTls(words, expired, encrypted), expired.cert)).toEqual({
      kind: 'certificate',
      fault: 'expired',
    });
  });

  test(`${name} that does not offer STARTTLS is not well`, async () => {
    const refusal = { IMAP: 'a NO no\r\n', POP3: '-ERR no\r\n', SMTP: '454 no\r\n' }[name] ?? '';
    const refuse: Conduct = (socket) => {
      words.greeting(socket);
      socket.on('data', (bytes: Buffer) => words.upgrade.test(bytes.toString()) && socket.write(refusal));
    };
    expect(await see(refuse, good.cert)).toMatchObject({ kind: 'unavailable' });
  });

  test(`${name} that hangs after STARTTLS is silent at the limit`, async () => {
    const stuck: Conduct = (socket) => {
      words.greeting(socket);
      socket.on(
        'data',
        (bytes: Buffer) => words.upgrade.test(bytes.toString()) && socket.write(words.accept),
      );
    };
    expect(await see(stuck, good.cert, shortLimitMs)).toEqual({ kind: 'silent', milliseconds: shortLimitMs });
  });
}

test('a server without TLS on a port that should have it is nonsense', async () => {
  const server = await startProbedServer(speak('* OK ready\r\n'));
  const target = { host, port: server.port, security: 'tls' as const };
  expect(await probeTarget(probeImap, target, limitMs)).toEqual({ kind: 'nonsense' });
  await server.close();
});

test('no variable of the environment makes a bad certificate good', async () => {
  const server = await startProbedServer(speak('* OK ready\r\n'), expired);
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  try {
    const target = { host, port: server.port, security: 'tls' as const, ca: expired.cert };
    expect(await probeTarget(probeImap, target, limitMs)).toEqual({ kind: 'certificate', fault: 'expired' });
  } finally {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    await server.close();
  }
});
