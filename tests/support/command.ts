import { execFile } from 'node:child_process';
import { fixtureHook, root } from './fixture-site.ts';

/** Nothing of this machine's configuration, but where Node keeps what it has compiled. */
const keptOfEnvironment = { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '' };

/** How a command ended. */
export interface CommandResult {
  code: number;
  output: string;
  errors: string;
}

/**
 * Runs a command of the engine with the facts of the fixture, and with nothing of this machine's own
 * configuration. The servers of a test go on answering meanwhile.
 */
export function runCommand(
  name: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [`--import=${fixtureHook}`, `${root}src/commands/${name}.ts`, ...parameters],
      { env: { ...keptOfEnvironment, ...environment }, timeout: 40_000 },
      (failure, output, errors) => {
        const code = failure ? (typeof failure.code === 'number' ? failure.code : -1) : 0;
        resolve({ code, output, errors });
      },
    );
  });
}
