// `npm run facts`: every free fact that the texts can quote or ask for, with this site's value and how many texts
// use it.
import { describeFailure } from '../provider/failures.ts';

try {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  const { freeFacts } = await import('../provider/free-facts.ts');
  const { provider } = await import('../provider/index.ts');
  const { readSources } = await import('../site/sources.ts');
  const texts = readSources().map(({ yaml = '', body }) => `${yaml}\n${body}`);
  const names = [...new Set([...Object.keys(freeFacts), ...Object.keys(provider.facts)])].sort();
  for (const name of names) {
    const users = texts.filter((text) => text.includes(name)).length;
    const value = provider.facts[name];
    console.log(`${name}\n    ${value === undefined ? 'not set' : `set: ${String(value)}`}; texts: ${users}`);
    console.log(`    ${freeFacts[name] ?? 'your own'}`);
  }
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}
