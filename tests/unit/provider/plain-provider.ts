import { listMistakes, readProvider } from '../../../src/provider/mistakes.ts';
import type { ProviderInput } from '../../../src/provider/schema.ts';

/** A small provider without a mistake; each test spoils a copy of its own. */
export function createPlainProvider(): ProviderInput {
  return {
    name: 'Fernpost',
    referencePrefix: 'FP',
    tagline: 'Private email.',
    domain: 'fernpost.example',
    mailDomains: ['fernpost.example'],
    site: 'https://help.fernpost.example',
    website: 'https://fernpost.example',
    services: {
      imap: { kind: 'imap', label: 'Mail', host: 'imap.fernpost.example', port: 993, security: 'tls' },
      tunnel: {
        kind: 'wireguard',
        label: 'Tunnel',
        host: 'wg.fernpost.example',
        port: 51820,
        security: 'wireguard',
        publicKey: 'aGFyYm9ybGlnaHQgZml4dHVyZSBwdWJsaWMga2V5IDE=',
        dns: '10.1.0.1',
        exampleAddress: '10.1.2.3/32',
      },
    },
    customers: { knownBy: 'mail-domain' },
    support: {
      address: 'help@fernpost.example',
      abuse: 'abuse@fernpost.example',
      days: [1, 2, 3],
      opens: '09:00',
      closes: '17:00',
      timeZone: 'Europe/Zurich',
    },
    topics: [
      { id: 'mail', label: 'Mail', about: 'Mail.', team: 'mail@fernpost.example', takes: ['mail-setup'] },
      { id: 'other', label: 'Other', about: 'The rest.', team: 'help@fernpost.example', takes: ['other'] },
    ],
  };
}

/**
 * A copy of the plain provider with values at some paths replaced, such as `{ 'services.imap.port': 0 }`; `undefined`
 * takes the value out.
 */
export function spoil(changes: Readonly<Record<string, unknown>>): unknown {
  const spoiled: unknown = createPlainProvider();
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const owner = keys.reduce<unknown>((block, key) => (block as Record<string, unknown>)[key], spoiled);
    if (value === undefined) Reflect.deleteProperty(owner as object, last);
    else Reflect.set(owner as object, last, value);
  }
  return spoiled;
}

/** What an operator reads about a provider, one mistake a line, without the name of the file. */
export function readMistakes(input: unknown): string[] {
  const read = readProvider(input);
  if (!('mistakes' in read)) return [];
  return listMistakes(read.mistakes)
    .split('\n')
    .map((line) => line.replace(/^content\/provider\.ts(?: › |: )/u, ''));
}
