import { expect, test } from '@playwright/test';
import { describeBrowser } from '../../../../src/contact/browser/this-browser.ts';

const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

for (const [userAgent, expected] of [
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    { program: 'Firefox', version: '140.0', system: 'Linux' },
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chromium} Edg/143.0.0.0`,
    { program: 'Edge', version: '143.0.0.0', system: 'Windows' },
  ],
  [
    `Mozilla/5.0 (Linux; Android 15; Pixel 8) ${chromium}`,
    { program: 'Chrome', version: '143.0.0.0', system: 'Android 15' },
  ],
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${chromium}`,
    { program: 'Chrome', version: '143.0.0.0', system: 'Android' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
      'Version/18.5 Mobile/15E148 Safari/604.1',
    { program: 'Safari', version: '18.5', system: 'iOS 18.5' },
  ],
  ['something quite unknown', { program: '', version: '', system: '' }],
] as const) {
  const { program, system } = expected;
  test(`${program || 'nothing'} on ${system || 'nothing'} is read from what a browser says`, async () => {
    expect(await describeBrowser({ userAgent })).toEqual(expected);
  });
}

/** The system as a browser names it that can be asked for its version. */
async function askSystem(platform: string, platformVersion: string): Promise<string> {
  const { system } = await describeBrowser({
    userAgent: `Mozilla/5.0 (${platform}) ${chromium}`,
    userAgentData: { getHighEntropyValues: () => Promise.resolve({ platform, platformVersion }) },
  });
  return system;
}

test('Windows 11 is told from Windows 10 where the browser can be asked', async () => {
  const platform = 'Windows NT 10.0; Win64; x64';
  expect(await askSystem(platform, '15.0.0')).toBe('Windows 11');
  expect(await askSystem(platform, '10.0.0')).toBe('Windows 10');
  expect(await askSystem(platform, '0.3.0')).toBe('Windows');
});

test('Android is named by its true release where the browser can be asked', async () => {
  const platform = 'Linux; Android 10; K';
  expect(await askSystem(platform, '15.0.0')).toBe('Android 15');
  expect(await askSystem(platform, '8.1.0')).toBe('Android 8.1');
  expect(await askSystem(platform, '')).toBe('Android');
});
