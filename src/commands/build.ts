// `npm run build`: Astro's build. What Node has compiled of Astro, Vite and this engine is kept for the next build,
// which takes a second less then. Astro keeps it too, but not where `CI` is set, as on the platforms that build sites.
import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Platforms that keep anything between builds keep this folder. */
const cache = 'node_modules/.cache/compiled';
/** A build compiles 2,000 files, and 100 of its own that no other has; then the cache begins anew. */
const mostFiles = 6000;

removeIfFull();
enableCompileCache(cache);
process.argv.splice(2, 0, 'build');
await import(pathToFileURL(resolve('node_modules/astro/bin/astro.mjs')).href);

function removeIfFull(): void {
  try {
    for (const version of readdirSync(cache))
      if (readdirSync(join(cache, version)).length > mostFiles)
        rmSync(join(cache, version), { recursive: true });
  } catch {
    // There is none yet.
  }
}
