import { expect, test } from '@playwright/test';
import { loadServer } from '../load/load.ts';
import { refuse, send } from '../load/paths.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { startBuiltFunction } from '../support/server-process.ts';

// The short form of `npm run test:load`: nothing about times, which are the machine's.

/** Far more than a few hundred requests may leave behind, and far less than if each left its own megabyte. */
const mostGrowth = 32 * 1024 * 1024;

test('under load every answer is one of the contract, every mail arrives, and memory stays', async () => {
  const inbox = await startResendInbox();
  const server = await startBuiltFunction({
    RESEND_BASE_URL: inbox.url,
    RATE_LIMIT: 'off',
    PROOF: 'off',
    PROBE: 'off',
  });
  try {
    await loadServer(refuse(server.url), { amount: 100 });
    const before = await server.readMemory();
    expect(await loadServer(refuse(server.url), { amount: 400 })).toMatchObject({ requests: 400, wrong: 0 });
    expect(await loadServer(send(server.url), { amount: 100 })).toMatchObject({ requests: 100, wrong: 0 });
    const after = await server.readMemory();
    expect(await inbox.readMails()).toHaveLength(100);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(mostGrowth);
  } finally {
    await server.close();
    await inbox.close();
  }
});
