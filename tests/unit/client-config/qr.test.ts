import { expect, test } from '@playwright/test';
import { drawQr } from '../../../src/client-config/qr.ts';
import { writeImportCode } from '../../../src/client-config/thunderbird-qr.ts';
import { measureQr, readQr, scale } from './read-qr.ts';

const servers = {
  imap: { host: 'imap.writer.example', port: 993, security: 'tls' },
  submission: { host: 'smtp.writer.example', port: 587, security: 'starttls' },
} as const;

test('the code for Thunderbird for Android is its format 1, without a password', () => {
  const text = writeImportCode(servers, { address: 'jo@writer.example', name: 'Jo Writer' });
  expect(text).toBe(
    '[1,[1,1],[0,"imap.writer.example",993,3,1,"jo@writer.example"],' +
      '[[[0,"smtp.writer.example",587,2,1,"jo@writer.example"],["jo@writer.example","Jo Writer"]]]]',
  );
});

test('a name stays on one line, which the app requires, and may be missing', () => {
  const read = (name: string) => {
    const text = writeImportCode(servers, { address: 'jo@writer.example', name });
    return (JSON.parse(text) as [number, unknown, unknown, [[unknown, string[]]]])[3][0][1];
  };
  expect(read('Jo\r\nWriter\n')).toEqual(['jo@writer.example', 'Jo Writer']);
  expect(read('')).toEqual(['jo@writer.example', '']);
});

for (const name of ['Jo Writer', 'Zoë', 'Zoë Ærøskøbing 日本', 'O’Brien "Jo" \\ 😀', '12345', 'JO WRITER']) {
  test(`a code with the name ${name} is read back as it was written`, async () => {
    const text = writeImportCode(servers, { address: 'jo@writer.example', name });
    expect(await readQr(drawQr(text))).toBe(text);
  });
}

test('a WireGuard configuration is read back byte by byte', async () => {
  const text = `[Interface]
PrivateKey = ${Buffer.alloc(32, 7).toString('base64')}
Address = 10.77.12.34/32, fd77::c22/128
DNS = 10.77.0.1

[Peer]
# Zürich
PublicKey = ${Buffer.alloc(32, 9).toString('base64')}
PresharedKey = ${Buffer.alloc(32, 11).toString('base64')}
AllowedIPs = 0.0.0.0/0, ::/0
Endpoint = wg.writer.example:51820
PersistentKeepalive = 25
`;
  expect(await readQr(drawQr(text))).toBe(text);
});

test('four modules stay white on each side', async () => {
  const drawing = drawQr('x');
  // The smallest code has 21 modules.
  expect(drawing.size).toBe(21 + 2 * 4);
  const { trimOffsetLeft, trimOffsetTop, width, height } = await measureQr(drawing);
  expect([trimOffsetLeft, trimOffsetTop, width, height]).toEqual([-4, -4, 21, 21].map((one) => one * scale));
});

test('what is too long for any code is an error', () => {
  for (const length of [2330, 2331, 2952]) expect(() => drawQr('x'.repeat(length))).not.toThrow();
  expect(() => drawQr('x'.repeat(2953))).toThrow();
});
