import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide, type Block } from '../support/guide-text.ts';
import type { Room } from '../support/room.ts';
import { expect, test } from '../terminal/reader.ts';
import { writePattern } from '../terminal/terminal.ts';
import { saveConfiguration } from './configuration.ts';
import { runWith, startNetworkManager } from './network-manager.ts';

const connection = '/etc/NetworkManager/system-connections/privacy.nmconnection';

test('NetworkManager takes the file, keeps it for root alone, says what is wrong, and lets go', async ({
  openGuide,
  reader,
  room,
  evidence,
}) => {
  const guide = openGuide('NetworkManager', 'network-manager');
  const automatic = guide.section('Set it up automatically');
  const failures = guide.section('If it does not work');
  const before = guide.section('Before you start');
  const { bus, stop } = startNetworkManager(makeFolder(room), evidence);
  const run = (command: string) => runWith(reader, bus, command);
  try {
    await expect
      .poll(async () => (await run('nmcli -t -f RUNNING general')).printed.trim(), { timeout: 30_000 })
      .toBe('running');
    const [example] = readExample();
    if (!example) throw new Error('The guide of wg-quick shows no file.');
    const file = before.step(2).value('privacy.conf');
    expect(file.endsWith(before.step(2).value('.conf'))).toBe(true);
    const key = saveConfiguration(reader, example, file);

    const imported = await run(automatic.block('nmcli connection import').text);
    expect(imported.printed).toMatch(
      writePattern(automatic.label("Connection 'privacy' (…) successfully added.")),
    );
    expect(statSync(connection).mode & 0o777).toBe(0o600);
    expect(readFileSync(connection, 'utf8')).toContain(`private-key=${key}`);
    const show = (field: string) => run(`nmcli -g ${field} connection show privacy`);
    expect((await show('connection.autoconnect')).printed.trim()).toBe('yes');
    expect((await run(automatic.block('nmcli connection modify').text)).code).toBe(0);
    expect((await show('connection.autoconnect')).printed.trim()).toBe('no');
    // The caution of the guide: without an IPv6 address in the file, NetworkManager leaves IPv6 alone.
    expect((await show('ipv6.method')).printed.trim()).toBe('disabled');
    expect((await show('ipv4.dns')).printed.trim()).toBe(/^DNS = (.*)$/mu.exec(example.text)?.[1]);

    const again = await run(automatic.block('nmcli connection import').text);
    expect(again.printed).toMatch(
      writePattern(
        failures.label("Warning: There is another connection with the name 'privacy'. …:").slice(0, -1),
      ),
    );
    const damaged = { ...example, text: example.text.replace('PublicKey', 'PublikKey') };
    saveConfiguration(reader, damaged, file);
    const failed = await run(automatic.block('nmcli connection import').text);
    const failure = failures.label("Error: failed to import 'privacy.conf': …:").slice(0, -1);
    expect(failed.printed).toMatch(writePattern(failure));

    const [letters, signs] = ['abcdefghi', before.step(2).value('_ = + . -').replaceAll(' ', '')];
    for (const name of [`${letters}${signs}zz`, 'my file']) {
      saveConfiguration(reader, example, `${name}.conf`);
      const refused = await run(`nmcli connection import type wireguard file '${name}.conf'`);
      const reason = 'The name of the WireGuard config must be a valid interface name followed by ".conf":';
      expect(refused.printed).toContain(failures.label(reason).slice(0, -1));
    }

    const removed = await run(guide.section('Remove it again').block().text);
    const message = guide.section('Remove it again').label("Connection 'privacy' (…) successfully deleted.");
    expect(removed.printed).toMatch(writePattern(message));
    // Both of that name.
    expect(removed.printed.match(new RegExp(writePattern(message), 'gu'))).toHaveLength(2);
    expect(existsSync(connection)).toBe(false);
    expect((await run('nmcli -g NAME connection show')).printed).not.toContain('privacy');
  } finally {
    stop();
  }
  // This kernel can't make the tunnel, and there's no desktop.
  automatic.notRun('nmcli connection up');
  for (const desktop of ['GNOME', 'KDE Plasma', 'Check that it works']) guide.section(desktop).notRun();
});

/** For the bus, which every user of the computer reaches. */
function makeFolder({ folder }: Room): string {
  const made = mkdtempSync(join(folder, 'bus-'));
  chmodSync(made, 0o755);
  return made;
}

/** The file as the account page makes it: the page of wg-quick shows one. */
function readExample(): Block[] {
  const { sections } = readGuide('wireguard-linux');
  return sections.find(({ title }) => title === 'Before you start')?.blocks ?? [];
}
