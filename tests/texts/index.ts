// `npm run test:texts`: the texts of `content/`, as they are shipped, are plain, and fit each fixture provider and a
// narrow phone. Beside `npm test`, since operators change these texts as they like; ends with “N passed, N failed”.
import { join } from 'node:path';
import { findFaults } from '../providers/exceptions.ts';
import { fixtures, onlyForPrograms, type Fixture } from '../providers/fixtures.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { buildSite, layOutSite, removeSite, root } from '../support/fixture-site.ts';
import { findDeadLinks, findUnloaded, findUnreachable, findWords } from '../support/walk.ts';
import { findOwnPromises } from './promises.ts';
import { findDeadEnds } from './dead-ends.ts';
import { findNeedless } from './needless.ts';
import { findHardReading } from './readability.ts';
import { findRepeats } from './repeats.ts';
import { findWidePages } from './width.ts';

/** The fixture that has every service, and so every page. */
const largest = 'both';

let failed = 0;
console.log('The reading of content/ …');
const faults = [...findHardReading(), ...findOwnPromises()];
for (const fault of faults) console.error(`  ${fault}`);
if (faults.length > 0) failed += 1;
for (const fixture of fixtures) {
  console.log(`The texts of content/ for the fixture “${fixture.name}” …`);
  const faults = await walkShipped(fixture);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) failed += 1;
}
console.log(`\n${fixtures.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What is wrong with the shipped texts for one provider: facts and names that nobody knows stop the build. */
async function walkShipped({ name, provider, absentWords }: Fixture): Promise<string[]> {
  const folder = await layOutSite({ fixture: name, texts: join(root, 'content') });
  try {
    const { failed: isBroken, printed } = await buildSite(folder, { CI: 'yes' });
    if (isBroken) return [printed];
    const site = await readBuiltSite(folder);
    const unreachable = findUnreachable(site, provider.site).filter(
      (path) => !onlyForPrograms.includes(path),
    );
    return [
      ...findDeadLinks(site, provider.site).map((link) => `dead link: ${link}`),
      ...unreachable.map((path) => `no link leads to ${path}`),
      ...findUnloaded(site).map((path) => `no page loads ${path}`),
      ...findDeadEnds(site),
      ...findNeedless(name, site),
      ...findRepeats(site),
      ...(absentWords.length > 0 ? findFaults(findWords(site, absentWords)) : []),
      ...(name === largest ? await findWidePages(folder, site) : []),
    ];
  } finally {
    await removeSite(folder);
  }
}
