import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cleanEnvironment, root } from '../../support/fixture-site.ts';

/** Runs the real npm against a registry that answers questions about weaknesses in this way. */
async function audit(answer: (response: ServerResponse) => void): Promise<{ code: unknown; output: string }> {
  const registry = createServer((request, response) => {
    if (request.url?.endsWith('/security/advisories/bulk')) answer(response);
    else response.writeHead(404).end('{}');
  });
  registry.listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  try {
    for (const name of ['package.json', 'package-lock.json']) await cp(join(root, name), join(folder, name));
    const { port } = registry.address() as AddressInfo;
    const env = {
      ...cleanEnvironment(),
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    };
    return await new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'src/commands/audit.ts')],
        { cwd: folder, env },
        (failure, stdout, stderr) => resolve({ code: failure?.code ?? 0, output: stdout + stderr }),
      );
    });
  } finally {
    registry.close();
    await rm(folder, { recursive: true });
  }
}

const describe = (severity: string) => (response: ServerResponse) => {
  const weakness = { id: 1, url: 'https://x.example', title: 'T', severity, vulnerable_versions: '*' };
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ zod: [{ ...weakness, cwe: [], cvss: { score: 9, vectorString: null } }] }));
};

test('a grave weakness of a package that runs on a server fails, with its name', async () => {
  const { code, output } = await audit(describe('high'));
  expect(output).toMatch(/^high: zod /mu);
  expect(code).toBe(1);
});

test('a small weakness is named, and passes', async () => {
  const { code, output } = await audit(describe('low'));
  expect(output).toMatch(/^low: zod /mu);
  expect(code).toBe(0);
});

test('packages without a weakness pass, and that is said', async () => {
  const { code, output } = await audit((response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end('{}');
  });
  expect({ code, output }).toEqual({ code: 0, output: '0 known weaknesses in what runs on a server.\n' });
});

test('a registry that doesn’t answer this question stops nothing', async () => {
  const { code, output } = await audit((response) => response.writeHead(405).end());
  expect({ code, output }).toEqual({
    code: 0,
    output: 'Known weaknesses weren’t looked up: the registry didn’t answer.\n',
  });
});
