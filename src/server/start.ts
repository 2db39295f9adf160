// `npm start`: the one command for trying out. `npm run serve` is for everything else.
import { refuseStart, requireFacts } from './facts.ts';
import { describeInboxFailure } from './start/inbox-failure.ts';
import { printPlainWarnings } from './start/plain-warnings.ts';

await requireFacts();
printPlainWarnings();
const { tryOut } = await import('./trial.ts');
try {
  await tryOut();
} catch (failure) {
  const why = describeInboxFailure(failure);
  if (why === undefined) throw failure;
  refuseStart(why);
}
