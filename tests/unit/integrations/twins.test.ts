import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { twins } from '../../../src/integrations/twins.ts';
import { provider } from '../../../src/provider/index.ts';
import { findTwin } from '../../../src/site/twins.ts';
import { finishBuild, withSite } from './hooks.ts';

const writeHead = (path: string) =>
  `<link rel="alternate" type="text/plain" href="${findTwin(path, 'txt')}">` +
  `<link rel="alternate" type="text/markdown" href="${findTwin(path, 'md')}">`;

test('each page that names twins has them, and a file that a route has made stays', async () => {
  const files = {
    'index.html': `${writeHead('/')}<main><h1>Home</h1></main>`,
    'a/b/index.html': `${writeHead('/a/b/')}<main><a href="/">Home</a></main>`,
    'a/b.txt': 'Made by a route',
    '404.html': '<main>Nothing</main>',
  };
  await withSite(files, async (folder) => {
    await finishBuild(twins(), folder);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('index.txt')).toBe(`Home\n====\n\n${provider.site}/\n`);
    expect(read('a/b.md')).toBe(`[Home](${provider.site}/)\n\n${provider.site}/a/b/\n`);
    expect(read('a/b.txt')).toBe('Made by a route');
    expect(existsSync(join(folder, '404.txt'))).toBe(false);
  });
});
