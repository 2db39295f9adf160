// `npm start`. Whatever serves the site needs the provider's facts, so mistakes in them are reported before it is
// loaded.
import { describeFailure } from '../provider/failures.ts';

try {
  await import('../provider/index.ts');
} catch (failure) {
  console.error(`One Question can’t start. Fix these mistakes first:\n${describeFailure(failure)}`);
  process.exit(1);
}
await import('./serve.ts');
