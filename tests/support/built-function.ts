import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { download, glob, type BuildV3, type NodejsLambda } from '@vercel/build-utils';
import * as builder from '@vercel/node';
import config from '../../vercel.json' with { type: 'json' };
import { cleanEnvironment, findFixture, root } from './fixture-site.ts';

const entrypoint = 'api/contact.ts';

/** Where the function of `.fixtures/both` stands as it would be deployed: its own files and nothing else. */
export const functionFolder = join(root, 'node_modules/.cache/one-question/function');

// The package declares only the types of its older handlers, and not what Vercel itself calls.
const { build } = builder as unknown as { build: BuildV3 };

/**
 * Builds the function of a built site with Vercel's own builder, and lays its output out in an empty folder.
 * @param workPath Folder of the site
 * @param folder Where its output goes
 */
export async function buildFunction(workPath = findFixture('both'), folder = functionFolder): Promise<void> {
  // As `buildCommand` does after the site is built.
  await promisify(execFile)(process.execPath, ['src/commands/bundle.ts'], {
    cwd: workPath,
    env: cleanEnvironment(),
  });
  // What the builder would install is here already.
  process.env['VERCEL_INSTALL_COMPLETED'] = '1';
  const files = await glob('**', { cwd: workPath, ignore: ['node_modules/**'] });
  const { output } = await build({
    files,
    entrypoint,
    workPath,
    // The site is one of several in a repository, as Vercel would see it: the packages stand above it.
    repoRootPath: root,
    config: { zeroConfig: true, includeFiles: config.functions[entrypoint].includeFiles },
    meta: { skipDownload: true },
  });
  const { files: own, handler } = output as NodejsLambda;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await download(own ?? {}, folder);
  await writeFile(join(folder, 'handler.json'), JSON.stringify({ handler }));
}
