import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../terminal/reader.ts';
import { writePattern } from '../terminal/terminal.ts';
import { saveConfiguration } from './configuration.ts';

const installed = '/etc/wireguard/privacy.conf';

test('wg-quick understands the file where only root can read it, and the file is removed again', async ({
  openGuide,
  reader,
}) => {
  const guide = openGuide('wireguard-tools', 'wireguard-tools');
  const before = guide.section('Before you start');
  const automatic = guide.section('Set it up automatically');
  const failures = guide.section('If it does not work');
  allowSudo();
  const file = before.step(2).value('privacy.conf');
  expect(file.endsWith(before.step(2).value('.conf'))).toBe(true);
  const key = saveConfiguration(reader, before.block('[Interface]'), file);

  const copied = await reader.run(automatic.step(1).block().text);
  expect(copied).toEqual({ code: 0, printed: '' });
  expect(statSync(installed).mode & 0o777).toBe(0o600);
  expect((await reader.run(`cat ${installed}`)).code).not.toBe(0);
  expect(automatic.step(2).value('wg-quick')).toBe('wg-quick');
  const understood = await reader.run(automatic.step(2).block().text);
  expect(understood.code).toBe(0);
  expect(understood.printed).toContain(`PrivateKey = ${key}`);
  // What only wg-quick knows isn't passed on to `wg`.
  expect(understood.printed).not.toMatch(/warning|error|DNS/iu);
  expect(automatic.step(5).value('wg-quick')).toBe('wg-quick');
  expect((await reader.run(automatic.step(5).block().text)).code).toBe(0);
  expect(existsSync(join(reader.home, file))).toBe(false);

  if (!hasWireGuard()) {
    const started = await reader.run(automatic.step(3).block().text);
    expect(started.code).not.toBe(0);
    expect(started.printed).toContain(failures.label('Error: Unknown device type.'));
  }
  leaveOutWhatNeedsTheKernel();

  const removal = guide.section('Remove it again').block().text.split('\n');
  const [last = ''] = removal.slice(-1);
  expect((await reader.run(last)).code).toBe(0);
  expect(existsSync(installed)).toBe(false);

  function leaveOutWhatNeedsTheKernel(): void {
    before.step(2).notRun('_');
    before.step(4).notRun();
    automatic.step(3).notRun();
    automatic.step(4).notRun();
    guide.section('Check that it works').notRun();
  }
});

test('wg-quick refuses a name with spaces or of 16 characters, and warns of a file that others can read', async ({
  openGuide,
  reader,
}) => {
  const guide = openGuide('wireguard-tools', 'wireguard-tools');
  const before = guide.section('Before you start');
  const failures = guide.section('If it does not work');
  allowSudo();
  const [letters, signs] = ['abcdefghi', before.step(2).value('_ = + . -').replaceAll(' ', '')];
  const longest = `${letters}${signs}z`;
  expect(longest).toHaveLength(15);
  // Debian's own folder is for root alone, so wg-quick warns of a file elsewhere.
  const folder = join(reader.home, 'open');
  mkdirSync(folder, { mode: 0o755 });
  const strip = (name: string) => {
    saveConfiguration(reader, before.block('[Interface]'), `open/${name}.conf`);
    return reader.run(`sudo wg-quick strip '${folder}/${name}.conf'`);
  };
  const allowed = await strip(longest);
  expect(allowed.code).toBe(0);
  const warning = failures.label('Warning: … is world accessible:').slice(0, -1);
  expect(allowed.printed).toMatch(writePattern(warning));
  const refusal = failures.label('The config file must be a valid interface name, followed by .conf:');
  for (const name of [`${longest}z`, 'my file']) {
    const refused = await strip(name);
    expect(refused.code).not.toBe(0);
    expect(refused.printed).toContain(refusal.slice(0, -1));
  }
});

/** The reader of the guide may become root, as on a computer of one's own. */
function allowSudo(): void {
  writeFileSync('/etc/sudoers.d/reader', 'reader ALL=(ALL) NOPASSWD: ALL\n', { mode: 0o440 });
  const others = readFileSync('/etc/shadow', 'utf8').replace(/^reader:.*\n/mu, '');
  writeFileSync('/etc/shadow', `${others}reader:*:20000:0:99999:7:::\n`);
}

/** Whether this kernel can make the tunnel; that of most test machines can't. */
function hasWireGuard(): boolean {
  const { status } = spawnSync('ip', ['link', 'add', 'try', 'type', 'wireguard'], { timeout: 10_000 });
  if (status === 0) spawnSync('ip', ['link', 'delete', 'try'], { timeout: 10_000 });
  return status === 0;
}
