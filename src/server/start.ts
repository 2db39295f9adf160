// `npm start`. Whatever serves the site needs the provider's facts, so mistakes in them are reported before it is
// loaded.
import { ProviderError } from '../provider/mistakes.ts';

try {
  await import('../provider/index.ts');
} catch (failure) {
  if (!(failure instanceof ProviderError)) throw failure;
  console.error(`One Question can’t start. Fix these mistakes first:\n${failure.message}`);
  process.exit(1);
}
await import('./serve.ts');
