// `npm run facts`: every free fact that the texts can quote or ask for, by subject, with this site's value and how many
// texts use it. With `-- --all` also those about services that aren't offered.
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeFailure } from '../provider/failures.ts';
import { ProviderError } from '../provider/mistakes.ts';
import { listFacts } from './facts-list.ts';

try {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
  const { facts = {}, services = {} } = await readWritten();
  const kinds = Object.values(services).map((service) => String(service?.kind));
  // Read as they are: the readers of texts need facts without a mistake.
  const texts = globSync('content/{faq,guides,pages}/**/*.{md,mdx}').map((file) =>
    readFileSync(file, 'utf8'),
  );
  console.log(listFacts({ set: facts, kinds, texts, all: values.all }));
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}

/** What of the facts the list needs, as far as it could be read. */
interface Written {
  facts?: Readonly<Record<string, unknown>>;
  services?: Readonly<Record<string, { kind?: unknown } | undefined>>;
}

/** Reads the facts; of wrong ones it tells the mistakes, and goes on with what is there. */
async function readWritten(): Promise<Written> {
  try {
    // Imported here: a mistake in content/provider.ts shows itself when it is read.
    return (await import('../provider/index.ts')).provider;
  } catch (failure) {
    if (!(failure instanceof ProviderError) || typeof failure.written !== 'object') throw failure;
    console.error(`${describeFailure(failure)}\n`);
    process.exitCode = 1;
    return readBlocks(failure.written);
  }
}

/** Takes only what is a block: any value may stand in facts that are wrong. */
function readBlocks(written: object | null): Written {
  const isBlock = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return Object.fromEntries(Object.entries(written ?? {}).filter(([, value]) => isBlock(value)));
}
