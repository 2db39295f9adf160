import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { securityPolicy, writePolicy } from '../../../src/integrations/security-policy.ts';
import { finishBuild, withSite } from './hooks.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources that the policy of a page allows for one kind of content. */
function readDirective(page: string, name: string): string[] {
  const directive = writePolicy(page)
    .split('; ')
    .find((one) => one.startsWith(`${name} `));
  return directive?.split(' ').slice(1) ?? [];
}

test('a page without inline parts allows nothing inline, and nothing from elsewhere', () => {
  expect(writePolicy('<p>Text.</p>')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
      "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
      "require-trusted-types-for 'script'; trusted-types own-page",
  );
});

test('each inline script and style is allowed by its hash, once, to the last space', () => {
  const page =
    '<style>\n a { b: c }\n</style><style data-x="y">d</style><script>one()</script>' +
    '<script type="module"> two() </script><script>one()</script><script type="speculationrules">{}</script>';
  expect(readDirective(page, 'style-src')).toEqual([
    "'self'",
    ...[hash('\n a { b: c }\n'), hash('d')].sort(),
  ]);
  expect(readDirective(page, 'script-src')).toEqual([
    "'self'",
    "'wasm-unsafe-eval'",
    ...[hash('one()'), hash(' two() '), hash('{}')].sort(),
  ]);
});

test('scripts that are files, and structured data, which is no script, need no hash', () => {
  const page =
    '<script type="module" src="/_astro/a.js"></script><script src="/b.js" defer></script>' +
    '<script type="application/ld+json">{"@type":"FAQPage"}</script>';
  expect(readDirective(page, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
});

test('each page of a build gets the policy of its own parts, right after the encoding', async () => {
  const write = (script: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>T</title><script>${script}</script></head><body></body></html>`;
  const files = {
    'index.html': write('one()'),
    'faq/a/index.html': write("two('$1 $&')"),
    'words.txt': 'charset',
  };
  await withSite(files, async (folder) => {
    await finishBuild(securityPolicy(), folder);
    for (const name of ['index.html', 'faq/a/index.html'] as const) {
      const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(files[name])}">`;
      const [before, after] = files[name].split('<title>');
      expect(readFileSync(join(folder, name), 'utf8')).toBe(`${before}${meta}<title>${after}`);
    }
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain(hash("two('$1 $&')"));
    expect(readFileSync(join(folder, 'words.txt'), 'utf8')).toBe('charset');
  });
});

test('each page says what its scripts must be, and allows the list by its hash', async () => {
  const files = {
    'index.html':
      '<html><head><meta charset="utf-8"><script type="module" src="/_astro/a.js"></script></head></html>',
    '_astro/a.js': 'import "./b.js"',
    '_astro/b.js': 'export {}',
  };
  await withSite(files, async (folder) => {
    await finishBuild(securityPolicy(), folder);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/u.exec(page) ?? [];
    expect(map).toContain('/_astro/b.js');
    expect(page.indexOf(hash(map))).toBeGreaterThan(0);
    expect(page.indexOf('importmap')).toBeLessThan(page.indexOf('type="module"'));
    expect(page).toContain('src="/_astro/a.js" integrity="sha256-');
  });
});

test('a page without an encoding stops the build, with its name', async () => {
  await withSite({ 'faq/index.html': '<p>Text.</p>' }, async (folder) => {
    await expect(finishBuild(securityPolicy(), folder)).rejects.toThrow(
      /faq\/index\.html has no <meta charset="utf-8">/u,
    );
  });
});
