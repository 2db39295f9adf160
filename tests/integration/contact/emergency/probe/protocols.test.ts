import { expect, test } from '@playwright/test';
import type { Service } from '../../../../../src/provider/index.ts';
import { serviceKinds } from '../../../../../src/provider/kinds.ts';
import { probeImap } from '../../../../../src/contact/emergency/probe/imap.ts';
import type { Observation } from '../../../../../src/contact/emergency/probe/observation.ts';
import { probePop3 } from '../../../../../src/contact/emergency/probe/pop3.ts';
import { probeProxy } from '../../../../../src/contact/emergency/probe/proxy.ts';
import { probeSmtp } from '../../../../../src/contact/emergency/probe/smtp.ts';
import {
  probeConnection,
  probeSsh,
  probeWireguard,
  protocols,
} from '../../../../../src/contact/emergency/probe/provider-services.ts';
import { probeTarget, type Protocol } from '../../../../../src/contact/emergency/probe/target.ts';
import { probeWeb } from '../../../../../src/contact/emergency/probe/web.ts';
import { createCertificate, type Certificate } from '../../../../support/certificate.ts';
import {
  babble,
  drone,
  hang,
  speak,
  startProbedServer,
  type Conduct,
} from '../../../../support/probed-server.ts';

const host = 'localhost';
/** For servers that say nothing; the others must be seen through long before theirs. */
const shortLimitMs = 300;
const limitMs = 10_000;
/** What a busy machine may add to a limit. */
const patienceMs = 2000;

let good: Certificate;
test.beforeAll(async () => {
  good = await createCertificate();
});

interface Spoken {
  protocol: Protocol;
  security: Service['security'];
  /** A server that is well. */
  well: Conduct;
  /** What it says when it cannot serve, and what of it is reported. */
  unavailable?: [Conduct, string];
}

const spoken = {
  IMAP: {
    protocol: probeImap,
    security: 'tls',
    well: speak('* OK [CAPABILITY IMAP4rev2] ready\r\n'),
    unavailable: [speak('* BYE down for now\r\n'), 'BYE'],
  },
  POP3: {
    protocol: probePop3,
    security: 'tls',
    well: speak('+OK ready\r\n'),
    unavailable: [speak('-ERR down for now\r\n'), '-ERR'],
  },
  SMTP: {
    protocol: probeSmtp,
    security: 'tls',
    well: speak('220-mail.writer.example\r\n220 ready\r\n', [
      [/^EHLO \S+\r\n$/u, '250-hello\r\n250 SIZE\r\n'],
    ]),
    unavailable: [speak('421 too busy\r\n'), '421'],
  },
  web: {
    protocol: probeWeb,
    security: 'tls',
    well: speak('', [[/^GET \/ HTTP\/1\.1\r\nHost: localhost:\d+\r\n/u, 'HTTP/1.1 302 Found\r\n\r\n']]),
    unavailable: [speak('', [[/^GET/u, 'HTTP/1.1 503 Service Unavailable\r\n\r\n']]), '503'],
  },
  proxy: {
    protocol: probeProxy,
    security: 'tls',
    well: speak('', [
      [/^CONNECT \S+:443 HTTP\/1\.1\r\n/u, 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'],
    ]),
    unavailable: [speak('', [[/^CONNECT/u, 'HTTP/1.1 503 Service Unavailable\r\n\r\n']]), '503'],
  },
  SSH: { protocol: probeSsh, security: 'ssh', well: speak('SSH-2.0-OpenSSH_10.0\r\n') },
} satisfies Record<string, Spoken>;

/** What is seen of a server that conducts itself like that. */
async function see(
  { protocol, security }: Spoken,
  conduct: Conduct,
  ownLimitMs = limitMs,
): Promise<Observation> {
  const server = await startProbedServer(conduct, security === 'tls' ? good : undefined);
  try {
    return await probeTarget(protocol, { host, port: server.port, security, ca: good.cert }, ownLimitMs);
  } finally {
    await server.close();
  }
}

for (const [name, one] of Object.entries<Spoken>(spoken)) {
  test(`${name} that is well is seen to answer, with its time`, async () => {
    expect(await see(one, one.well)).toEqual({ kind: 'answers', milliseconds: expect.any(Number) });
  });

  test(`${name} behind a closed port is seen to refuse`, async () => {
    const server = await startProbedServer(hang);
    await server.close();
    const { protocol, security } = one;
    expect(await probeTarget(protocol, { host, port: server.port, security }, limitMs)).toEqual({
      kind: 'refuses',
      how: 'refused',
    });
  });

  test(`${name} that accepts and says nothing is silent at the limit, and not later`, async () => {
    const began = performance.now();
    expect(await see(one, hang, shortLimitMs)).toEqual({ kind: 'silent', milliseconds: shortLimitMs });
    expect(performance.now() - began).toBeLessThan(shortLimitMs + patienceMs);
  });

  test(`${name} that hangs up at once is seen to refuse`, async () => {
    expect(await see(one, (socket) => socket.end())).toEqual({ kind: 'refuses', how: 'closed' });
  });

  for (const [what, conduct] of [
    ['nonsense', speak('Welcome to the coffee machine.\r\n', [[/./u, 'Black or white?\r\n']])],
    ['a word without an end of line', (socket) => socket.end('* OK')],
    ['endless lines', babble],
    ['one endless line', drone],
  ] as [string, Conduct][]) {
    test(`${name} that speaks ${what} is seen to do so, before the limit`, async () => {
      expect(await see(one, conduct)).toEqual({ kind: 'nonsense' });
    });
  }

  const { unavailable } = one;
  if (unavailable) {
    test(`${name} that says that it cannot serve is taken at its word`, async () => {
      expect(await see(one, unavailable[0])).toEqual({ kind: 'unavailable', reply: unavailable[1] });
    });
  }
}

test('SMTP that greets and then does not answer EHLO is silent', async () => {
  expect(await see(spoken.SMTP, speak('220 ready\r\n'), shortLimitMs)).toMatchObject({ kind: 'silent' });
});

test('SMTP that never ends its answer to EHLO is nonsense', async () => {
  const endless: Conduct = (socket) => {
    speak('220 ready\r\n')(socket);
    socket.once('data', () => babble(socket));
  };
  expect(await see(spoken.SMTP, endless)).toEqual({ kind: 'nonsense' });
});

for (const [name, goodbye] of [
  ['IMAP', 'b LOGOUT\r\n'],
  ['POP3', 'QUIT\r\n'],
  ['SMTP', 'QUIT\r\n'],
] as const) {
  test(`${name} is left with the word for it, so that no server notes a lost connection`, async () => {
    const { protocol, security, well } = spoken[name];
    const server = await startProbedServer(well, good);
    await probeTarget(protocol, { host, port: server.port, security, ca: good.cert }, limitMs);
    await expect.poll(server.heard).toContain(goodbye);
    await server.close();
  });
}

test('every kind of service has its probe, and a website is probed as webmail is', () => {
  expect(Object.keys(protocols).sort()).toEqual([...serviceKinds].sort());
  expect(protocols.website).toBe(protocols.webmail);
});

test('a website is asked for the path at which it begins', async () => {
  const server = await startProbedServer(speak('', [[/^GET/u, 'HTTP/1.1 200 OK\r\n\r\n']]), good);
  const target = { host, port: server.port, security: 'tls', ca: good.cert, path: '/help' } as const;
  expect(await probeTarget(protocols.website, target, limitMs)).toMatchObject({ kind: 'answers' });
  expect(server.heard()).toMatch(/^GET \/help HTTP\/1\.1\r\n/u);
  await server.close();
});

for (const security of ['tls', 'none'] as const) {
  const other: Spoken = { protocol: probeConnection, security, well: hang };

  test(`another service (${security}) works if it takes a connection, whatever it says`, async () => {
    for (const conduct of [hang, babble, speak('Welcome.\r\n')])
      expect(await see(other, conduct)).toMatchObject({ kind: 'answers' });
  });

  test(`another service (${security}) behind a closed port is seen to refuse`, async () => {
    const server = await startProbedServer(hang);
    await server.close();
    const target = { host, port: server.port, security };
    expect(await probeTarget(probeConnection, target, limitMs)).toEqual({ kind: 'refuses', how: 'refused' });
  });
}

test('another service with TLS is seen not to speak it, or to have a bad certificate', async () => {
  const plain = await startProbedServer(speak('Welcome.\r\n'));
  const tls = await startProbedServer(hang, good);
  const probe = ({ port }: { port: number }) =>
    probeTarget(probeConnection, { host, port, security: 'tls' }, limitMs);
  expect(await probe(plain)).toEqual({ kind: 'nonsense' });
  // Without `ca` nothing that Node trusts has signed it.
  expect(await probe(tls)).toMatchObject({ kind: 'certificate', fault: 'untrusted' });
  await Promise.all([plain.close(), tls.close()]);
});

test('WireGuard is not looked at, and that is said', async () => {
  const target = { host, port: 1, security: 'wireguard' } as const;
  expect(await probeTarget(probeWireguard, target, limitMs)).toEqual({ kind: 'not_probed', why: 'protocol' });
});

test('a host that does not exist is seen as such', async () => {
  const target = { host: 'no-such-host.invalid', port: 993, security: 'tls' } as const;
  const { kind } = await probeTarget(probeImap, target, limitMs);
  // Where no name server answers, only the limit ends the search.
  expect(['unresolved', 'silent']).toContain(kind);
});
