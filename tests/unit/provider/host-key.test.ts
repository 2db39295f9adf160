import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { findService } from '../../../src/provider/index.ts';
import { fingerprintHostKey, hostKeyPattern } from '../../../src/provider/host-key.ts';

const key = findService('ssh-socks')?.hostKey ?? '';

test('a host key has the fingerprint that ssh shows', () => {
  // The program itself, where it is installed, has the last word.
  const shown = spawnSync('ssh-keygen', ['-l', '-f', '-'], { input: `${key}\n`, encoding: 'utf8' });
  const fingerprint = shown.error ? 'SHA256:' : (shown.stdout.split(' ')[1] ?? '');
  expect(fingerprintHostKey(key)).toContain(fingerprint);
  expect(fingerprintHostKey(key)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/u);
});

for (const wrong of ['', 'AAAA', 'ssh-ed25519', 'ssh-dss AAAAB3NzaC1kc3MAAACBAP', `host.example ${key}`]) {
  test(`“${wrong.slice(0, 20)}” is no host key`, () => {
    expect(hostKeyPattern.test(wrong)).toBe(false);
  });
}
