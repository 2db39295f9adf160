import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { createCounters } from '../../../../src/contact/guard/counters/index.ts';
import { findNetwork } from '../../../../src/contact/guard/network.ts';
import { createRateLimit } from '../../../../src/contact/guard/rate-limit.ts';
import { contactUrl, createContact, createFields, createSettings } from '../../../support/contact.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are in use after a collection, tables of numbers included. */
function measureMemory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

const writers = 100_000;
/** One table of 1 MiB for each rule, and a little for everything else. */
const mostMegabytes = 12;

test('100,000 writers of 100,000 networks take 12 MB of memory at most, and 100,000 more take none', async () => {
  test.setTimeout(120_000);
  const settings = createSettings({ RATE_LIMIT: 'on' });
  const limit = createRateLimit(settings, createCounters(settings));
  const fields = createFields({});
  const request = new Request(contactUrl);
  const send = async (first: number) => {
    for (let number = first; number < first + writers; number += 1) {
      const digits = number.toString(16).padStart(8, '0');
      const address = `2001:db8:${digits.slice(0, 4)}:${digits.slice(4)}::1`;
      const contact = createContact({ email: `writer-${number}@writer.example` });
      await limit.count(contact, fields, findNetwork(request, { address }, settings));
    }
  };
  // The first message brings what a process needs once.
  await limit.isFlooded();
  const before = measureMemory();
  await send(0);
  const half = measureMemory();
  await send(writers);
  const after = measureMemory();
  console.log(
    `After 100,000: ${(half - before).toFixed(1)} MB more; after 200,000: ${(after - half).toFixed(1)} MB.`,
  );
  expect(half - before).toBeLessThan(mostMegabytes);
  expect(after - half).toBeLessThan(1);
});
