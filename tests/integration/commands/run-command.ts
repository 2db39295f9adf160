import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../../', import.meta.url);

/** How a command ended. */
interface Outcome {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs a command of the engine in the folder of a project; it sees the facts that this process sees. */
export function runCommand(
  name: 'check' | 'facts' | 'new' | 'verify',
  folder: string,
  parameters: readonly string[] = [],
): Outcome {
  return run(name, folder, parameters, process.env);
}

/** Runs it with facts of its own. @param facts Source of `content/provider.ts` */
export function runWithFacts(
  name: 'check' | 'facts' | 'new',
  folder: string,
  facts: string,
  parameters: readonly string[] = [],
): Outcome {
  const own = new URL('content/provider.ts', root).href;
  const provider = join(folder, 'content/provider.ts');
  writeFileSync(
    provider,
    facts.replace(/'[./]*src\/provider\/define\.ts'/u, `'${new URL('src/provider/define.ts', root).href}'`),
  );
  const hook = join(folder, 'hook.mjs');
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    return resolved.url === '${own}' ? { ...resolved, url: 'file://${provider}' } : resolved;
  },
});`,
  );
  return run(name, folder, parameters, { ...process.env, NODE_OPTIONS: `--import=${hook}` });
}

function run(name: string, cwd: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Outcome {
  const command = new URL(`src/commands/${name}.ts`, root).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { code: status, output: stdout, errors: stderr };
}
