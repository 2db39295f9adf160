// node --import=./tests/support/use-fixture.mjs tests/faults/outbox/index.ts [--histories 300] [--seed 1]
// [--store sqlite|redis|off] [--ways resend|smtp|both] [--store-fails] [--mutants] [--smtp] [--kills 40]
// Is an accepted message ever lost, whatever fails and whoever is killed? Time is simulated, stores are real.
import { parseArgs } from 'node:util';
import { isKept, playSeries, type Series, type StoreName, type Totals } from './harness.ts';
import { countUnderKills } from './killed-processes.ts';
import { mutants } from './mutants.ts';
import { collectVerdicts, findFalsehood } from './smtp-verdicts.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string' },
    ways: { type: 'string' },
    'store-fails': { type: 'boolean', default: false },
    mutants: { type: 'boolean', default: false },
    smtp: { type: 'boolean', default: false },
    kills: { type: 'string' },
  },
});
const histories = Number(values.histories);
const seed = Number(values.seed);
const began = performance.now();
let isGood = true;

if (values.smtp) {
  const verdicts = await collectVerdicts();
  const falsehoods = verdicts.filter(findFalsehood);
  isGood = falsehoods.length === 0;
  console.log(`SMTP: ${verdicts.length} conversations, ${falsehoods.length} false verdicts.`);
  for (const verdict of falsehoods) console.log(findFalsehood(verdict), verdict);
} else if (values.kills) {
  const tally = await countUnderKills(Number(values.kills), seed);
  isGood = tally.lost + tally.unmarked === 0;
  console.table({ 'SQLite, SMTP, two processes': tally });
} else if (values.mutants) {
  for (const [name, { symptom, ways, mutant }] of Object.entries(mutants)) {
    const totals = await playSeries({ store: 'sqlite', ways, histories, seed, mutant });
    const isCaught = totals[symptom] > 0;
    isGood &&= isCaught;
    console.log(`${isCaught ? 'caught' : 'MISSED'}: ${name}: ${totals[symptom]} ${symptom}`);
  }
} else {
  const stores = values.store ? [values.store as StoreName] : (['sqlite', 'redis'] as const);
  const ways = values.ways ? [values.ways as Series['ways']] : (['resend', 'smtp', 'both'] as const);
  const table: Record<string, Omit<Totals, 'failing'>> = {};
  for (const store of stores) {
    for (const way of ways) {
      const series: Series = { store, ways: way, histories, seed, storeFails: values['store-fails'] };
      const { failing, ...totals } = await playSeries(series);
      const name = `${store}, ${way}${values['store-fails'] ? ', failing store' : ''}`;
      table[name] = totals;
      // Without a store SMTP can’t keep the promise: that is why there is one.
      if (store !== 'off') isGood &&= isKept({ ...totals, failing });
      if (failing.length > 0) console.log(`${name}: failing seeds ${failing.slice(0, 20).join(', ')}`);
    }
  }
  console.table(table);
}
console.log(`${isGood ? 'Kept' : 'BROKEN'}. ${Math.round((performance.now() - began) / 1000)} seconds.`);
process.exitCode = isGood ? 0 : 1;
process.exit();
