import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../../../src/integrations/built-pages.ts';

type BuildDone = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/** Lays out a built site with these files, gives its folder to a function, and removes it again. */
export async function withSite<Result>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs what an integration does after a build, and gives its warnings. @param folder Of the built site */
export async function finishBuild(integration: AstroIntegration, folder: string): Promise<string[]> {
  const warnings: string[] = [];
  const logger = { warn: (warning: string) => warnings.push(warning), info: () => undefined };
  const names = existsSync(folder) ? [...listFiles(folder)] : [];
  const pages = names.map((name) => pathToFileURL(join(folder, name)));
  const assets = new Map([['/', pages]]);
  const options = { dir: pathToFileURL(`${folder}/`), assets, logger } as unknown as Parameters<BuildDone>[0];
  await integration.hooks['astro:build:done']?.(options);
  return warnings;
}
