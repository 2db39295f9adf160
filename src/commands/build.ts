// `npm run build`: Astro's build. What Node has compiled of Astro, Vite and this engine is kept for the next build,
// which takes a second less then. Astro keeps it too, but not where `CI` is set, as on the platforms that build sites.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findConflicts, writeConflicts } from '../provider/conflicts.ts';
import { prepareCompileCache } from './compile-cache.ts';

// Astro reads the facts before any of its hooks run, and can only say that it can't read them.
const conflicts = findConflicts();
if (conflicts.length > 0) {
  console.error(writeConflicts(conflicts));
  process.exit(1);
}

enableCompileCache(prepareCompileCache('.'));
process.argv.splice(2, 0, 'build');
await import(pathToFileURL(resolve('node_modules/astro/bin/astro.mjs')).href);
