import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startGnupg, type Gnupg } from '../../support/gnupg.ts';

const script = fileURLToPath(new URL('../../../src/server/start.ts', import.meta.url));

let gnupg: Gnupg;

test.beforeAll(async () => {
  gnupg = await startGnupg();
});

// Also after a test that failed: its agent would stay.
test.afterAll(() => gnupg.close());

/** Runs `npm start`'s own script until it ends. */
function runServer(environment: Record<string, string>): Promise<{ code: unknown; said: string }> {
  return new Promise((resolve) => {
    // A server that does start is ended, and has no code.
    const env = {
      SKIP_BUILD: 'yes',
      PORT: '4390',
      // With the facts of the fixture, as this process has them.
      NODE_OPTIONS: process.env['NODE_OPTIONS'] ?? '',
      ...environment,
    };
    const options = { env, timeout: 20_000 };
    execFile(process.execPath, [script], options, (failure, stdout, stderr) => {
      resolve({ code: failure?.code, said: `${stdout}${stderr}` });
    });
  });
}

test('a server with a bad key does not start, and one sentence names the variable and the reason', async () => {
  const key = await gnupg.makeKey('Support of old', { made: '20200101T000000', expires: '1y' });
  for (const [SUPPORT_PUBLIC_KEY, reason] of [
    [await gnupg.exportKey(key), 'has expired'],
    [await gnupg.exportPrivateKey(key), 'holds a private key'],
    ['hunter2', 'is not one armored OpenPGP public key'],
  ] as const) {
    const { code, said } = await runServer({ SUPPORT_PUBLIC_KEY });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^One Question can’t start\\. SUPPORT_PUBLIC_KEY [^\\n]*${reason}`, 'u'));
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).not.toContain('hunter2');
  }
});

test('a server whose provider has mistakes does not start, and lists them all without a stack', async () => {
  const broken = `data:text/javascript,${encodeURIComponent('export const provider = { name: 5, colours: 1 };')}`;
  const hook = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier.endsWith('/content/provider.ts')
          ? { url: ${JSON.stringify(broken)}, shortCircuit: true }
          : next(specifier, context),
    });`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
  const { code, said } = await runServer({ NODE_OPTIONS });
  expect(code).toBe(1);
  const [title, ...lines] = said.trim().split('\n');
  expect(title).toBe('One Question can’t start. Fix these mistakes first:');
  expect(lines).toContain('content/provider.ts › name: is not a text in quotes.');
  expect(lines).toContain('content/provider.ts › topics: is missing. Write a list in [ ].');
  expect(lines.filter((line) => !line.startsWith('content/provider.ts › '))).toEqual([]);
});

test('an inbox whose port is taken is told in a sentence, without a stack', async () => {
  const taken = createServer().listen(4392, '127.0.0.1');
  await once(taken, 'listening');
  try {
    const { code, said } = await runServer({ PORT: '4391' });
    expect(code).toBe(1);
    expect(said).toBe(
      'One Question can’t start. Port 4392, for the inbox, is already in use. ' +
        'Choose another PORT; the inbox takes the next number.\n',
    );
  } finally {
    taken.close();
  }
});
