// Loaded into every process that runs tests (`--import`): an import of the provider's facts gets those of a
// fixture, so that the engine's tests never depend on what an operator has written into `content/`. Sites
// that are laid out below `.fixtures/` have facts of their own, and are left alone.
import { registerHooks } from 'node:module';

const own = new URL('../../content/provider.ts', import.meta.url).href;
const fixture = new URL('../providers/both/provider.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    return resolved.url === own ? { ...resolved, url: fixture } : resolved;
  },
});
