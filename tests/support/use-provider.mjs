// Loaded into a process of its own (`--import`): the provider is the fixture with the changes of
// PROVIDER_CHANGES (JSON), so that tests can try what the fixture does not have.
import { registerHooks } from 'node:module';

const own = new URL('../../content/provider.ts', import.meta.url).href;
const fixture = new URL('../providers/both/provider.ts', import.meta.url).href;
const source = `
  import { provider as fixture } from '${fixture}';
  export const provider = { ...fixture, ...${process.env['PROVIDER_CHANGES'] ?? '{}'} };
`;

registerHooks({
  load: (url, context, nextLoad) =>
    url === own ? { format: 'module', source, shortCircuit: true } : nextLoad(url, context),
});
