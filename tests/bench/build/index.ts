// npm run bench:build [-- --pages 100,1000 --rounds 2 --edit 1000 --dev 1000]: what does a build of so many pages cost,
// beside plain Astro with Pagefind and beside Starlight, over the same texts in the same run? What after one edit, and
// how soon does `npm run dev` show one?
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanEnvironment, layOutSite } from '../../support/fixture-site.ts';
import { writeLoad } from '../load.ts';
import { timeEdits } from './dev.ts';
import { measure, weigh, type Taken } from './measure.ts';
import { installPeers, layOutPeer, writeCommand } from './peers.ts';
import { writeTexts } from './texts.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100,1000' },
    /** Of each figure the best of so many builds, in turns. */
    rounds: { type: 'string', default: '2' },
    /** Sites of so many pages are also built after one edit; 0 for none. */
    edit: { type: 'string', default: '1000' },
    /** Edits are timed in `npm run dev` at so many pages; 0 for none. */
    dev: { type: 'string', default: '1000' },
    /** Leaves the peers out. */
    alone: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const environment = { ...cleanEnvironment(), CI: 'yes', ASTRO_TELEMETRY_DISABLED: '1' };

/** A site to build. */
interface Builder {
  name: string;
  folder: string;
  command: string[];
  /** An answer of it. */
  answer: string;
}

console.log(`Load of the machine before: ${writeLoad()}`);
if (!values.alone) await installPeers();
for (const pages of values.pages.split(',').map(Number)) {
  const builders = await layOut(pages);
  const clean = await repeat(builders, async ({ folder }) => {
    for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'])
      await rm(join(folder, made), { recursive: true, force: true });
  });
  console.log(`\n${pages} pages, from nothing:`);
  await show(builders, clean, pages);
  if (pages === Number(values.edit)) {
    console.log(`\n${pages} pages, after one edit of an answer:`);
    await show(builders, await repeat(builders, edit), pages, clean);
  }
  if (pages === Number(values.dev)) await timeEdits(builders[0]?.folder ?? '', builders[0]?.answer ?? '');
  for (const { folder } of builders) await rm(folder, { recursive: true });
}
console.log(`Load of the machine after: ${writeLoad()}`);

async function layOut(pages: number): Promise<Builder[]> {
  const texts = join(tmpdir(), `bench-build-texts-${pages}`);
  const { answers } = await writeTexts(texts, pages);
  const [answer = ''] = answers;
  const own = await layOutSite({ name: `bench-${pages}`, fixture: 'both', texts });
  // What `npm run build` runs.
  const command = [process.execPath, 'src/commands/build.ts'];
  const builders = [{ name: 'this site', folder: own, command, answer: join(own, 'content', answer) }];
  for (const [peer, name] of [
    ['plain', 'Astro and Pagefind'],
    ['starlight', 'Starlight'],
  ] as const) {
    if (values.alone) continue;
    const folder = await layOutPeer(peer, `${peer}-${pages}`, texts);
    builders.push({
      name,
      folder,
      command: writeCommand(peer),
      answer: join(folder, 'src/content/docs', answer),
    });
  }
  await rm(texts, { recursive: true });
  return builders;
}

/** Builds each site in turns, and keeps of each the build that took the least processor time. */
async function repeat(
  builders: readonly Builder[],
  prepare: (builder: Builder) => Promise<void>,
): Promise<Map<Builder, Taken>> {
  const best = new Map<Builder, Taken>();
  for (let round = 0; round < rounds; round += 1) {
    for (const builder of builders) {
      await prepare(builder);
      const taken = await measure(builder.folder, builder.command, environment);
      const known = best.get(builder);
      if (!known || taken.cpu < known.cpu) best.set(builder, taken);
    }
  }
  return best;
}

async function edit({ answer }: Builder): Promise<void> {
  await writeFile(answer, (await readFile(answer, 'utf8')).replace(/\.\n/u, ' again.\n'));
}

async function show(
  builders: readonly Builder[],
  taken: ReadonlyMap<Builder, Taken>,
  pages: number,
  clean?: ReadonlyMap<Builder, Taken>,
): Promise<void> {
  const cpuOf = (index: number) => taken.get(builders[index] as Builder)?.cpu ?? NaN;
  const rows = builders.map(async (builder) => {
    const { cpu = NaN, wall = NaN, peak = NaN } = taken.get(builder) ?? {};
    const row = {
      'processor s': round(cpu, 1),
      ...(builders.length > 1
        ? { 'of plain': round(cpu / cpuOf(1), 2), 'of Starlight': round(cpu / cpuOf(2), 2) }
        : {}),
      'ms a page': round((cpu * 1000) / pages, 1),
      'wall s': round(wall, 1),
      'peak MB': Math.round(peak),
      'output MB': round((await weigh(join(builder.folder, 'dist'))) / 1e6, 1),
    };
    return [
      builder.name,
      clean ? { ...row, 'of clean': round(cpu / (clean.get(builder)?.cpu ?? NaN), 2) } : row,
    ] as const;
  });
  console.table(Object.fromEntries(await Promise.all(rows)));
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
