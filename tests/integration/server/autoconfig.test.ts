import { expect, test } from '@playwright/test';
import { autoconfigPaths } from '../../../src/client-config/autoconfig.ts';
import { createApp } from '../../../src/server/app.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { withSite } from '../../unit/integrations/hooks.ts';

const hosting = await readHosting();
const content = '<?xml version="1.0"?><clientConfig/>';
const query = '?emailaddress=jo%40harborlight.example';

test('a mail program gets the file at both addresses, with its address in the query, and nothing logs it', async () => {
  const files = Object.fromEntries(autoconfigPaths.map((path) => [path.slice(1), content]));
  const lines: unknown[] = [];
  const { log, error, warn } = console;
  console.log = console.error = console.warn = (...line: unknown[]) => lines.push(line);
  try {
    await withSite(files, async (root) => {
      const app = createApp({ root, hosting, contact: () => Promise.reject(new Error('not asked')) });
      for (const path of autoconfigPaths) {
        for (const address of [path, path + query]) {
          const response = await app.request(address);
          expect([response.status, await response.text()], address).toEqual([200, content]);
          expect(response.headers.get('Content-Type')).toBe('text/xml; charset=utf-8');
        }
        expect((await app.request(path, { method: 'HEAD' })).status).toBe(200);
      }
    });
  } finally {
    Object.assign(console, { log, error, warn });
  }
  expect(lines).toEqual([]);
});

test('where there is no mail there is no such file, and its type is not claimed for the page that says so', () =>
  withSite({ '404.html': '<h1>Nothing here</h1>' }, async (root) => {
    const app = createApp({ root, hosting, contact: () => Promise.reject(new Error('not asked')) });
    for (const path of autoconfigPaths) {
      const response = await app.request(path);
      expect([response.status, response.headers.get('Content-Type')?.toLowerCase()]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
    }
  }));
