import { expect, test } from '@playwright/test';
import { createApp } from '../../../src/server/app.ts';

test('what is asked of the contact function reaches it with its query', async () => {
  const app = createApp({
    root: 'dist',
    hosting: () => ({ headers: {} }),
    contact: ({ method, url }) => Promise.resolve(new Response(`${method} ${new URL(url).search}`)),
  });
  const response = await app.request('/api/contact?token');
  expect([response.status, await response.text()]).toEqual([200, 'GET ?token']);
});
