import { execFileSync } from 'node:child_process';

const root = new URL('../../../', import.meta.url);

/**
 * What an expression gives in a process of its own, in which one of the fixtures is the provider. The expression sees
 * the exports of `src/provider/facts.ts`, `text.ts` and `index.ts`; its value must survive JSON.
 */
export function askOther(fixture: 'mail-only' | 'browsing-only', expression: string): unknown {
  const script = `
    import { registerHooks } from 'node:module';
    const own = '${new URL('content/provider.ts', root).href}';
    const other = '${new URL(`tests/providers/${fixture}/provider.ts`, root).href}';
    registerHooks({
      resolve(specifier, context, nextResolve) {
        const resolved = nextResolve(specifier, context);
        return resolved.url === own ? { ...resolved, url: other } : resolved;
      },
    });
    const load = (name) => import('${new URL('src/provider/', root).href}' + name);
    const { facts, fillFacts, isOffered } = await load('facts.ts');
    const { fillText } = await load('text.ts');
    const { findTopicOf, offers, provider } = await load('index.ts');
    console.log(JSON.stringify(${expression}));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    // Without the hook that gives this process its own fixture.
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
