import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';
import { oldestBrowsers } from '../browser/oldest.ts';
import { leaveKept, readKept } from './kept.ts';
import { digestEngine } from './kept-pages/makers.ts';

const KeptScriptSchema = z.strictObject({ engine: z.string(), script: z.string() });
const keptName = 'kept-offline-search';

/** The search of the offline copy as one script: that of the last build, if the engine is the same. */
export async function writeSearch(): Promise<string> {
  const engine = digestEngine();
  const kept = readKept(keptName, KeptScriptSchema);
  if (kept?.engine === engine) return kept.script;
  const script = await bundleSearch();
  leaveKept(keptName, { engine, script });
  return script;
}

async function bundleSearch(): Promise<string> {
  const entry = fileURLToPath(new URL('offline-search.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: oldestBrowsers,
      lib: { entry, formats: ['iife'], name: 'offlineSearch', fileName: 'search' },
    },
  });
  const output = [result].flat().find((one) => 'output' in one);
  const chunk = output?.output[0];
  if (!chunk) throw new Error('The search of the offline copy could not be bundled.');
  // An end tag within a text of the script would end it.
  return chunk.code.trim().replaceAll('</', String.raw`<\/`);
}
