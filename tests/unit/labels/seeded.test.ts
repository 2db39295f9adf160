import { expect, test } from '@playwright/test';
import { guideBody, guideBodyLine, listMistakes, writeGuide } from '../../support/content.ts';

/** What a mail program calls the things that its guide names. */
const labels = [
  'Account Settings',
  'Account settings found automatically.',
  'Add your email address',
  'Authentication method',
  'Connection security',
  'Continue',
  'Copies & Folders',
  'Delete',
  'Edit configuration',
  'Email address',
  'Full name',
  'Hostname',
  'Incoming server settings',
  'Local Folders',
  'Login to server … failed',
  'Manual configuration',
  'New Message',
  'Normal password',
  'Outgoing Server',
  'Password',
  'Protocol',
  'Remove message data',
  'SSL/TLS',
  'Username',
  'When I delete a message',
] as const;

/** A label, and the mistake that stands in the guide instead of it. */
const seeded = [
  // Renamed, as an older or newer version has it, or as another translation would.
  ['Manual configuration', 'Configure manually'],
  ['Delete', 'Remove'],
  ['New Message', 'Write Message'],
  ['Edit configuration', 'Change configuration'],
  ['Hostname', 'Host name'],
  ['Connection security', 'Security'],
  // Another case.
  ['Account Settings', 'Account settings'],
  ['Full name', 'Full Name'],
  ['SSL/TLS', 'SSL/tls'],
  ['Continue', 'CONTINUE'],
  // Singular and plural.
  ['Copies & Folders', 'Copies & Folder'],
  ['Local Folders', 'Local Folder'],
  ['Password', 'Passwords'],
  ['Incoming server settings', 'Incoming servers settings'],
  // One word of another program's label.
  ['Username', 'User name'],
  ['Normal password', 'Encrypted password'],
  ['Outgoing Server', 'Sending Server'],
  ['Email address', 'Mail address'],
  // Misspelt, and a part lost.
  ['When I delete a message', 'When I delet a message'],
  ['Account settings found automatically.', 'Account settings found'],
] as const;

const json = JSON.stringify({
  sources: {
    testbird: {
      program: 'Testbird',
      version: '1',
      kind: 'strings',
      from: 'Debian package testbird',
      date: '2026-11-29',
    },
  },
  labels: Object.fromEntries(labels.map((label) => [label, { source: 'testbird', id: label }])),
});

const checked = '{ date: 2026-11-23, how: vendor-docs, source: "https://docs.example/" }';
const step = '1. Open it.';
const listOf = (words: readonly string[]) => {
  const steps = words.map((label) => `1. Choose **${label}**.`).join('\n');
  const body = guideBody.replace(step, steps);
  return listMistakes({ 'guides/testbird.mdx': writeGuide({ checked }, body), 'labels/testbird.json': json });
};

test('a guide whose labels are all in its label file has nothing wrong', () => {
  expect(listOf(labels)).toEqual([]);
});

test('twenty different mistakes are seeded, each in another label', () => {
  expect(new Set(seeded.map(([label]) => label)).size).toBe(20);
});

for (const [label, mistake] of seeded) {
  test(`“${mistake}” instead of “${label}” is caught, and the nearest label named`, () => {
    const line = guideBodyLine + guideBody.split('\n').indexOf(step) + labels.indexOf(label);
    expect(listOf(labels.map((one) => (one === label ? mistake : one)))).toEqual([
      `guides/testbird.mdx:${line}: there is no “${mistake}” in Testbird 1. Nearest: “${label}”.`,
    ]);
  });
}
