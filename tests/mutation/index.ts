import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fingerprint } from '../../src/checks/learned/weights/fingerprint.ts';
import { findSigns } from '../../src/checks/outage/index.ts';
import { families } from '../../src/checks/text/families.ts';
import { compileRules, type Rule } from '../../src/checks/text/rules.ts';
import { readSentences } from '../../src/checks/text/sentences.ts';
import { readWriters, readWritten } from '../../src/checks/train/data.ts';
import { findWeights, weightModules } from '../../src/checks/train/fingerprint.ts';
import { findWrongExamples, mutateFamilies, mutateRule } from './pieces.ts';
import { tables } from './tables.ts';

/*
 * Takes away pieces of what the checks know, one at a time, and counts how many the assertions of the unit tests
 * notice: the examples of the rules (rules.test.ts), and the fingerprint of what the rules read of the messages in
 * train/data and of the weights (learned.test.ts). Here they run in one process, each on what a mutant changes.
 */

/** How many are taken away of each kind: pieces of rules and families, whole rules, weights. */
const drawn = 100;
const seed = 14;
const least = 0.95;

interface Mutant {
  readonly name: string;
  readonly isNoticed: () => boolean;
}

const messages = readWritten(readWriters()).map(({ text }) => text);
const sentences = messages.flatMap((text) => readSentences(text).map(({ said }) => said));

function listPieces(): Mutant[] {
  const pieces = tables.flatMap(({ rules, flags }) =>
    rules.flatMap((rule) =>
      mutateRule(rule).map(({ name, mutated }) => ({
        name,
        isNoticed: () => findWrongExamples(mutated, flags).length > 0,
      })),
    ),
  );
  const words = mutateFamilies().map(({ name, mutated }) => ({
    name,
    isNoticed: () =>
      tables.some(({ rules, flags }) =>
        rules.some((rule) => findWrongExamples(rule, flags, mutated).length > 0),
      ),
  }));
  return [...pieces, ...words];
}

/** Whole rules; the fingerprint notices one that says something of a message which no other rule says. */
function listRules(): Mutant[] {
  return tables.flatMap(({ name, rules, flags }) =>
    rules.map((rule) => ({
      name: `${name}, ${rule.id}`,
      isNoticed: () => {
        if (name === 'outage/signs')
          return messages.some((text) => findSigns(text).some(({ id }) => id === rule.id));
        const others = rules.filter((other) => other !== rule && other.effect === rule.effect);
        return saysAlone(rule, others, flags, name === 'questions/rules' ? sentences : messages);
      },
    })),
  );
}

function saysAlone(rule: Rule, others: readonly Rule[], flags: string, texts: readonly string[]): boolean {
  const pattern = compileRules([rule], flags, families);
  if (others.length === 0) return texts.some((text) => pattern.test(text));
  const rest = compileRules(others, flags, families);
  return texts.some((text) => pattern.test(text) && !rest.test(text));
}

/** Single weights; the fingerprint notices any change of their files. */
function listWeights(): Mutant[] {
  const files = weightModules.map((name) => readFileSync(findWeights(name), 'utf8'));
  return files.flatMap((file, i) => {
    const lines = file.split('\n');
    return lines.flatMap((line, k) =>
      line.includes('\t')
        ? [
            {
              name: `${weightModules[i] ?? ''}: ${line}`,
              isNoticed: () => {
                const hash = createHash('sha256');
                for (const [other, text] of files.entries())
                  hash.update(other === i ? lines.toSpliced(k, 1).join('\n') : text);
                return hash.digest('hex') !== fingerprint.weights;
              },
            },
          ]
        : [],
    );
  });
}

/** Draws some of a list, always the same (linear congruential generator of Numerical Recipes). */
function draw(mutants: Mutant[], state: number): Mutant[] {
  const left = [...mutants];
  return Array.from({ length: Math.min(drawn, left.length) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return left.splice(Math.floor((state / 2 ** 32) * left.length), 1);
  }).flat();
}

let [count, noticed] = [0, 0];
for (const [kind, mutants] of Object.entries({
  'pieces of rules and families': listPieces(),
  'whole rules': listRules(),
  weights: listWeights(),
})) {
  const some = draw(mutants, seed);
  const missed = some.filter(({ isNoticed }) => !isNoticed());
  count += some.length;
  noticed += some.length - missed.length;
  console.log(`${kind}: ${some.length - missed.length} of ${some.length} noticed (${mutants.length} in all)`);
  for (const { name } of missed) console.log(`  not noticed: ${name}`);
}
console.log(`${noticed} of ${count}: ${((100 * noticed) / count).toFixed(1)} %`);
if (noticed / count < least) process.exitCode = 1;
