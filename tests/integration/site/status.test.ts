import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { z } from 'zod';
import { provider } from '../../../src/provider/index.ts';
import { emptyStatus, isStatus, readStatus, serviceStates, type Status } from '../../../src/site/status.ts';
import { renewStatus, sayState } from '../../../src/site/status-change.ts';
import { parseStatus, StatusSchema } from '../../../src/site/status-schema.ts';
import { describeStatus } from '../../../src/site/status-words.ts';

const now = new Date('2026-11-28T12:00:00Z');
const ids = Object.keys(provider.services);
const labels = Object.fromEntries(Object.entries(provider.services).map(([id, { label }]) => [id, label]));

function createStatus(parts: Partial<Status> = {}): Status {
  const services = parts.services ?? { imap: { state: 'down' } };
  return { version: 1, updated: '2026-11-28T11:00:00Z', ...parts, services };
}

/** Everything running, as a monitor writes it. */
const running = createStatus({
  services: Object.fromEntries(ids.map((id) => [id, { state: 'running' as const }])),
});

/** What the home page says. */
function say(input: unknown): string | undefined {
  return describeStatus(readStatus(input, ids, now), labels, now)?.lines.join(' ');
}

const odd: Record<string, unknown> = {
  null: null,
  'an empty object': {},
  'a list': [],
  'what another program writes': { status: 'ok' },
  'what this project wrote before': { services: { imap: 'up' } },
  'another version': { ...createStatus(), version: 2 },
  'a service in capitals': createStatus({ services: { imap: { state: 'DOWN' as never } } }),
  'a state that is null': createStatus({ services: { imap: { state: null as never } } }),
  'a state without its object': createStatus({ services: { imap: 'running' as never } }),
  'a service that is null': createStatus({ services: { imap: null as never } }),
  'another field': { ...running, degraded: true },
  'another field of a service': createStatus({
    services: { imap: { state: 'running', down: true } as never },
  }),
  'services in a list': { ...createStatus(), services: [] },
  'no time': createStatus({ updated: null }),
  'a time that is none': createStatus({ updated: 'yesterday' }),
  'a time without a zone': createStatus({ updated: '2026-11-28T11:00:00' }),
  'a day that is none': createStatus({ updated: '2026-13-28T11:00:00Z' }),
  'two lines of text': createStatus({ services: { imap: { state: 'down', text: 'one\ntwo' } } }),
  'no end of text': createStatus({ services: { imap: { state: 'down', text: 'x'.repeat(301) } } }),
};

for (const [name, input] of Object.entries(odd)) {
  test(`${name} means that we don’t know`, () => {
    expect(readStatus(input, ids, now)).toEqual({ kind: 'unknown' });
    expect(parseStatus(input)).toHaveProperty('mistakes');
    expect(say(input)).toBe('We don’t know right now whether all services are running.');
  });
}

test('a service that the provider doesn’t have means that we don’t know', () => {
  const status = createStatus({ services: { ...running.services, fax: { state: 'running' } } });
  expect(readStatus(status, ids, now)).toEqual({ kind: 'unknown' });
  expect(parseStatus(status)).toHaveProperty('mistakes');
});

test('a time that lies ahead means that we don’t know, save for clocks that differ a little', () => {
  expect(readStatus({ ...running, updated: '2026-11-28T12:11:00Z' }, ids, now).kind).toBe('unknown');
  expect(readStatus({ ...running, updated: '2026-11-28T12:05:00Z' }, ids, now).kind).toBe('known');
});

test('what nobody renews for 24 hours says nothing any more, but when we last checked', () => {
  const last = { ...running, updated: '2026-11-27T12:00:00Z' };
  expect(readStatus(last, ids, now).kind).toBe('known');
  const old = { ...running, updated: '2026-11-27T11:59:59Z' };
  expect(readStatus(old, ids, now).kind).toBe('unknown');
  expect(say(old)).toMatch(
    /^We don’t know right now .*running\. We last checked on November 27 at \d\d:\d\d\.$/u,
  );
});

test('a writer may say until when it holds', () => {
  const long = { ...running, updated: '2026-11-01T12:00:00Z', validUntil: '2026-12-01T12:00:00Z' };
  expect(readStatus(long, ids, now).kind).toBe('known');
  const short = { ...running, validUntil: '2026-11-28T11:59:00Z' };
  expect(readStatus(short, ids, now).kind).toBe('unknown');
});

test('where nobody says anything, the page says nothing', () => {
  expect(say(emptyStatus)).toBeUndefined();
  expect(say({ ...emptyStatus, updated: '2026-01-01T00:00:00Z' })).toBeUndefined();
});

test('only if every service is running, all are', () => {
  expect(say(running)).toMatch(/^All services are running\. Checked at \d\d:\d\d\.$/u);
  expect(say(createStatus({ services: { imap: { state: 'running' } } }))).toMatch(
    /^Running: Receiving mail \(IMAP\)\. Checked/u,
  );
  expect(say({ ...running, services: { ...running.services, imap: { state: 'degraded' } } })).toMatch(
    /^Receiving mail \(IMAP\): some problems\. All other services are running\. Checked/u,
  );
  expect(say(createStatus())).toMatch(/^Receiving mail \(IMAP\): not working\. Checked at \d\d:\d\d\.$/u);
});

test('a text and a time are told as they are', () => {
  const imap = { state: 'maintenance', text: 'We are moving disks.', since: '2026-11-26T09:30:00Z' } as const;
  expect(say(createStatus({ services: { imap } }))).toMatch(
    /^Receiving mail \(IMAP\): down for maintenance since November 26 at \d\d:\d\d\. We are moving disks\. Checked/u,
  );
});

test('maintenance that begins later is announced, and nothing is said to be down for it', () => {
  const imap = { state: 'maintenance', text: 'We are moving disks.', since: '2026-12-02T20:00:00Z' } as const;
  const plan =
    'Receiving mail \\(IMAP\\): maintenance planned on December [23] at \\d\\d:\\d\\d\\. We are moving disks\\.';
  expect(say(createStatus({ services: { imap } }))).toMatch(new RegExp(`^${plan}$`, 'u'));
  const complete = { ...running, services: { ...running.services, imap } };
  expect(say(complete)).toMatch(new RegExp(`^All services are running\\. Checked at .*\\. ${plan}$`, 'u'));
  const tones = [createStatus({ services: { imap } }), complete].map(
    (status) => describeStatus(readStatus(status, ids, now), labels, now)?.tone,
  );
  expect(tones).toEqual(['unknown', 'running']);
  const smtp = { state: 'down' } as const;
  expect(say({ ...running, services: { ...running.services, imap, smtp } })).toMatch(
    new RegExp(`^Sending mail .*: not working\\. ${plan} All other services are running\\. Checked`, 'u'),
  );
});

test('only maintenance can be planned', () => {
  const saying = { id: 'imap', since: '2026-12-02T20:00Z' };
  expect(sayState(emptyStatus, { ...saying, state: 'maintenance' }, now).services['imap']?.since).toBe(
    '2026-12-02T20:00:00Z',
  );
  expect(() => sayState(emptyStatus, { ...saying, state: 'down' }, now)).toThrow(/lies ahead/u);
});

test('in another time zone, the day and the time are those of the zone, which is named', () => {
  const updated = '2026-11-28T11:50:00Z';
  const imap = { state: 'down', since: '2026-11-28T08:30:00Z' } as const;
  const zone = { timeZone: 'Pacific/Auckland', name: 'Auckland time' };
  const late = new Date('2026-11-28T11:58:00Z');
  const reading = readStatus(createStatus({ updated, services: { imap } }), ids, late);
  expect(describeStatus(reading, labels, late, zone)?.lines).toEqual([
    'Receiving mail (IMAP): not working since November 28 at 21:30.',
    'Checked at 00:50 (Auckland time).',
  ]);
});

const times = fc.constantFrom(
  '2026-11-28T11:00:00Z',
  '2026-11-28T11:00:00.5Z',
  '2026-11-28T11:00Z',
  '2026-02-31T11:00:00Z',
  '2026-11-28T11:00:00+01:00',
  '',
  null,
  7,
);
const services = fc.dictionary(
  fc.constantFrom(...ids),
  fc.oneof(
    fc.constantFrom(null, 'running', {}),
    fc.record(
      {
        state: fc.constantFrom(...serviceStates, 'Running', 'up', null),
        text: fc.constantFrom('a text', '', ' ', 'a\tb', 'x'.repeat(300), 'x'.repeat(301), '\u0085', null),
        since: times,
        more: fc.constant(1),
      },
      { requiredKeys: [] },
    ),
    fc.record({ state: fc.constantFrom(...serviceStates) }),
  ),
);
const anything = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.constantFrom(1, 1, 1, 2, '1'),
      updated: times,
      validUntil: times,
      services,
      $schema: fc.jsonValue(),
    },
    { requiredKeys: ['version', 'updated', 'services'] },
  ),
  fc.record({ version: fc.constant(1), updated: fc.constant('2026-11-28T11:00:00Z'), services }),
);

test('the browser and the schema agree on every input', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anything, (input) => {
      accepted += Number(isStatus(input));
      return isStatus(input) === StatusSchema.safeParse(input).success;
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('no generated input reads as running that doesn’t say so', () => {
  fc.assert(
    fc.property(anything, (input) => {
      if (!say(input)?.startsWith('All services are running')) return;
      expect(Object.entries((input as Status).services)).toHaveLength(ids.length);
      for (const { state } of Object.values((input as Status).services)) expect(state).toBe('running');
    }),
    { numRuns: 2000 },
  );
});

test('the published schema names the services and the states', () => {
  const schema = JSON.stringify(z.toJSONSchema(StatusSchema, { io: 'input' }));
  for (const word of [...ids, ...serviceStates, 'date-time', 'validUntil'])
    expect(schema).toContain(`"${word}"`);
});

test('a service stays down since when it went down, and its text may change', () => {
  const first = sayState(emptyStatus, { id: 'imap', state: 'down', text: 'We are looking.' }, now);
  const later = new Date('2026-11-28T13:00:00Z');
  expect(sayState(first, { id: 'imap', state: 'down', text: 'A disk broke.' }, later)).toEqual({
    version: 1,
    updated: later.toISOString(),
    services: { imap: { state: 'down', text: 'A disk broke.', since: now.toISOString() } },
  });
  expect(sayState(first, { id: 'imap', state: 'degraded' }, later).services['imap']?.since).toBe(
    later.toISOString(),
  );
  expect(sayState(first, { id: 'imap', state: 'running' }, later).services).toEqual({});
  expect(renewStatus(first, '2026-12-01T08:00Z', later)).toEqual({
    ...first,
    updated: later.toISOString(),
    validUntil: '2026-12-01T08:00:00Z',
  });
});

test('what isn’t a status isn’t added to', () => {
  expect(() => sayState(null, { id: 'imap', state: 'down' }, now)).toThrow('npm run status -- clear');
  expect(() => sayState(emptyStatus, { id: 'imp', state: 'down' }, now)).toThrow('Did you mean imap?');
  expect(() => sayState(emptyStatus, { id: 'imap', state: 'DOWN' }, now)).toThrow('Did you mean down?');
  const atNoon = { id: 'imap', state: 'down', since: 'noon' };
  expect(() => sayState(emptyStatus, atNoon, now)).toThrow('--since must be a time in UTC');
});
