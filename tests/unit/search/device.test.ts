import { expect, test } from '@playwright/test';
import { findDevice } from '../../../src/browser/device.ts';

for (const [device, userAgent, touchPoints] of [
  ['android', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/143.0.0.0 Mobile', 5],
  ['ios', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15', 5],
  ['ios', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari', 5],
  ['macos', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari', 0],
  ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko Firefox/140.0', 0],
  ['linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko Firefox/140.0', 0],
  ['chromeos', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/143.0.0.0', 0],
  ['', 'Mozilla/5.0 (X11; FreeBSD amd64; rv:140.0) Gecko Firefox/140.0', 0],
] as const) {
  test(`a browser that calls itself “${userAgent}” (${touchPoints} fingers) runs on ${device || 'no known system'}`, () => {
    expect(findDevice(userAgent, touchPoints)).toBe(device);
  });
}
