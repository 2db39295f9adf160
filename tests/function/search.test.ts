import { expect, test } from '@playwright/test';
import { readQueries } from '../search/queries.ts';
import { startBuiltFunction, type ServerProcess } from '../support/server-process.ts';

// The files that Vercel would deploy, alone in a folder: the index must be among them.
test.describe.configure({ mode: 'serial' });

/** In milliseconds, for a request to a function that has answered before. */
const warmMs = 20;

let server: ServerProcess;

test.beforeAll(async () => {
  server = await startBuiltFunction({});
});
test.afterAll(() => server.close());

async function search(q: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${server.url}/api/contact?at=search`, {
    method: 'POST',
    body: new URLSearchParams({ q }),
  });
  return { status: response.status, body: await response.text() };
}

test('the deployed function searches with the index of the build', async () => {
  const { status, body } = await search('how do I delete my account');
  expect(status).toBe(200);
  expect(body).toContain('href="/faq/account-billing/delete-account/');
  expect(body).toContain('</html>');
});

test('once warm, it takes at most 20 ms for a search', async () => {
  const all = readQueries(new URL('../search/queries.jsonl', import.meta.url));
  const queries = all.slice(0, 200).map(({ q }) => q);
  for (const query of queries) await search(query);
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await search(query);
    times.push(performance.now() - began);
  }
  const median = times.sort((one, other) => one - other)[times.length / 2] ?? Infinity;
  test.info().annotations.push({ type: 'figure', description: `median ${median.toFixed(1)} ms` });
  expect(median).toBeLessThanOrEqual(warmMs);
});
