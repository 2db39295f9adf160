// `npm run build`: Astro's build. What Node has compiled of Astro, Vite and this engine is kept for the next build,
// which takes a second less then. Astro keeps it too, but not where `CI` is set, as on the platforms that build sites.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareCompileCache } from './compile-cache.ts';

enableCompileCache(prepareCompileCache('.'));
process.argv.splice(2, 0, 'build');
await import(pathToFileURL(resolve('node_modules/astro/bin/astro.mjs')).href);
