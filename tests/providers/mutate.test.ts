import { expect, test } from '@playwright/test';
import type { ProviderInput } from '../../src/provider/schema.ts';
import { readBuiltSite, readPage, type BuiltSite } from '../support/built-site.ts';
import { buildFixture, removeSite } from '../support/fixture-site.ts';
import type { SentMail } from '../support/outbox.ts';
import { startSite } from '../support/site-server.ts';
import { provider as both } from './both/provider.ts';
import {
  drawCode,
  printZone,
  readAutoconfigDomains,
  readAutoconfigServers,
  readBuilt,
  readCodeServers,
  readPacServers,
  readProfileServers,
  readSettingsServers,
  readZoneServers,
} from './generated-files.ts';
import { changeFact, listFacts, type Fact } from './mutations.ts';

// Every fact of a provider is changed at once, each to a value that stands nowhere else; the site is built of
// them and its function run. Whatever then still has an old value was typed where a fact belongs.

/** Has what `both` lacks, so that links to edit a page are looked at too. */
const base: ProviderInput = {
  ...both,
  repository: { url: 'https://git.harborlight.example/help', branch: 'trunk' },
};
const facts = listFacts(base);
const changed = facts.map((fact, index) => ({ ...fact, marker: changeFact(fact, index) }));

/** Old values that may stay, because they are ordinary words or numbers in that place. */
const ordinary: readonly { value: RegExp; file: RegExp; reason: string }[] = [
  { value: /^\d+$/u, file: /^\/_astro\//u, reason: 'A bare number in a script is part of the program.' },
  {
    value: /^\d+$/u,
    file: /^\/search\/index\//u,
    reason: 'The index counts its words and pages there.',
  },
  {
    value: /^\d+$/u,
    file: /^\/pagefind\/pagefind-entry\.json$/u,
    reason: 'Pagefind counts the pages there.',
  },
  {
    value: /^(?:993|995|465)$/u,
    file: /^\/(?:settings(?:\/|\.txt|\.md)|offline\.html|pagefind\/fragment\/.*)$/u,
    reason: 'The page of all settings answers which of the well-known ports to use; fragments repeat pages.',
  },
];

// In one process, which builds the site once.
test.describe.configure({ mode: 'default' });

let folder: string;
let written: Map<string, string>;
/** The profile that the function makes of an address. */
let filledProfile: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await buildFixture({ fixture: 'both', change: () => writeFacts(changed) });
  written = new Map([...listTexts(await readBuiltSite(folder)), ...(await runFunction(folder))]);
});

test.afterAll(() => removeSite(folder));

test('no old value of a fact stands anywhere', () => {
  const left = changed.flatMap(({ path, value }) =>
    [...written].flatMap(([file, text]) => {
      const isOrdinary = ordinary.some((one) => one.value.test(value) && one.file.test(file));
      return !isOrdinary && hasWords(text, value) ? [`${path}: “${value}” is still in ${file}`] : [];
    }),
  );
  expect(left).toEqual([]);
});

test('every new value is published, or sent by the function', () => {
  const missing = changed.filter(
    ({ marker }) => ![...written.values()].some((text) => hasWords(text, marker)),
  );
  expect(missing.map(({ path, marker }) => `${path}: “${marker}” is nowhere`)).toEqual([]);
});

test('every file that sets a program up has the changed servers, as a parser of its own reads it', async () => {
  const list = (kinds: readonly string[], isSecurityNamed: boolean) =>
    Object.values(changeFacts(changed).services)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, host, port, security }) => {
        const place = `${kind} ${host}:${port}`;
        return isSecurityNamed ? `${place} ${security}` : place;
      })
      .sort();
  const mail = list(['imap', 'pop3', 'submission'], true);
  const pair = ['imap', 'submission'];
  const labels = new Map(
    Object.values(changeFacts(changed).services).map(({ label, kind }) => [label, kind]),
  );
  const autoconfig = await readBuilt(folder, '/mail/config-v1.1.xml');
  const zone = await printZone(folder);
  expect({
    autoconfig: readAutoconfigServers(autoconfig).sort(),
    domains: readAutoconfigDomains(autoconfig),
    twin: await readBuilt(folder, '/.well-known/autoconfig/mail/config-v1.1.xml'),
    zone: readZoneServers(zone).sort(),
    code: (await readCodeServers(await drawCode(folder))).sort(),
    profile: readProfileServers(await readBuilt(folder, '/setup/mail.mobileconfig')).sort(),
    filledProfile: readProfileServers(filledProfile).sort(),
    pac: readPacServers(await readBuilt(folder, '/setup/proxy.pac')),
    settings: readSettingsServers(await readBuilt(folder, '/settings.txt'), labels).sort(),
  }).toEqual({
    autoconfig: mail,
    domains: changeFacts(changed).mailDomains,
    twin: autoconfig,
    zone: mail,
    code: list(pair, true),
    profile: list(pair, false),
    filledProfile: list(pair, false),
    pac: list(['https-proxy'], false),
    settings: list([...pair, 'pop3', 'https-proxy', 'ssh-socks', 'wireguard'], false),
  });
  expect(zone).toContain(`$ORIGIN ${changeFacts(changed).mailDomains?.[0] ?? ''}.`);
});

test('a change of how a connection is protected reaches what programs read', async () => {
  expect(await readBuilt(folder, '/faq/other/every-fact.txt')).toMatch(
    /imap\.security: STARTTLS\n- pop3[\s\S]*pop3\.security: STARTTLS/u,
  );
});

/** The facts with their new values, and every mail server with STARTTLS. */
function changeFacts(all: readonly (Fact & { marker: string })[]): ProviderInput {
  const provider = structuredClone(base);
  for (const { keys, write, marker } of all) {
    const owner = keys
      .slice(0, -1)
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], provider);
    (owner as Record<string, unknown>)[keys.at(-1) ?? ''] = write(marker);
  }
  for (const service of Object.values(provider.services)) {
    if (service.security === 'tls' && ['imap', 'pop3', 'submission'].includes(service.kind)) {
      Object.assign(service, { security: 'starttls' });
    }
  }
  return provider;
}

function writeFacts(all: readonly (Fact & { marker: string })[]): string {
  return `import { defineProvider } from '../src/provider/define.ts';

export const provider = defineProvider(${JSON.stringify(changeFacts(all), null, 2)});
`;
}

/** All that can be read of a site, by file. */
function listTexts({ pages, texts }: BuiltSite): Map<string, string> {
  const files = [...pages.map(({ path, text }): [string, string] => [path, text]), ...texts];
  return new Map(files.map(([file, text]) => [file, text.replaceAll(/\s+/gu, ' ')]));
}

function hasWords(text: string, value: string): boolean {
  const literal = value.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** Texts without the time at which they were written, as at 16:47 or in IMAP-261129-1647: it may equal a fact. */
function cutClock(texts: ReadonlyMap<string, string>, start: Date): Map<string, string> {
  const minutes = (Date.now() - start.getTime()) / 60_000;
  const passed = Array.from({ length: Math.ceil(minutes) + 1 }, (_, index) =>
    String((start.getUTCMinutes() + index) % 60).padStart(2, '0'),
  );
  const clock = new RegExp(
    String.raw`(?<!\d)\d{1,2}:(?:${passed.join('|')})\b(?::\d{2}(?:\.\d+)?)?|-\d{6}-\d{4}\b`,
    'gu',
  );
  return new Map([...texts].map(([file, text]) => [file, text.replaceAll(clock, '')]));
}

/** What the function says and sends: a question to each topic, an emergency, and one that is refused. */
async function runFunction(site: string): Promise<Map<string, string>> {
  const start = new Date();
  const server = await startSite(site, { SKIP_BUILD: 'yes' });
  try {
    const texts = new Map<string, string>();
    const send = async (name: string, fields: Record<string, string>) => {
      const response = await fetch(`${server.url}/api/contact`, {
        method: 'POST',
        headers: { Accept: 'text/html' },
        body: new URLSearchParams({ email: `${name}@writer.example`, ...fields }),
      });
      texts.set(`function: ${name}`, readPage(name, await response.text()).text.replaceAll(/\s+/gu, ' '));
    };
    const question = 'Where can I read more about what you have written to me this morning?';
    for (const { id } of both.topics) await send(`topic-${id}`, { question, topic: id });
    const outage = {
      question:
        'Nobody in our office can fetch mail. The IMAP server times out on every device and two networks.',
      customer: 'yes',
      emergency: 'yes',
      service: 'imap',
    };
    const domain = changed.find(({ path }) => path === 'mailDomains.0')?.marker ?? '';
    await send('emergency', { ...outage, account: `jo@${domain}` });
    await send('refused', { ...outage, account: 'jo@elsewhere.example' });
    await send('empty', { question: '' });
    const profile = await fetch(`${server.url}/setup/mail`, {
      method: 'POST',
      body: new URLSearchParams({ address: `jo@${domain}`, name: 'Jo' }),
    });
    filledProfile = await profile.text();
    texts.set('function: profile', filledProfile.replaceAll(/\s+/gu, ' '));
    const inbox = new URL(server.url);
    inbox.port = String(Number(inbox.port) + 1);
    const response = await fetch(new URL('/emails?limit=100', inbox));
    const { data } = (await response.json()) as { data: SentMail[] };
    for (const mail of data)
      texts.set(`mail: ${mail.subject}`, JSON.stringify(mail).replaceAll(/\\n|\s+/gu, ' '));
    return cutClock(texts, start);
  } finally {
    await server.close();
  }
}
