// `npm run bundle`: makes of the contact function what is deployed, a few files in `bundle/`. It starts in a fraction
// of the time that hundreds of files take, because most of a cold start is reading, compiling and checking what never
// changes between two builds.
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build, type Plugin } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [checkedFacts(), foundLanguages()],
  // Whatever the function needs is in it: nothing is looked up among installed packages when it starts.
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/contact/deployed.ts',
    outDir: 'bundle',
    emptyOutDir: true,
    copyPublicDir: false,
    ssrEmitAssets: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      // Loading a module of ours changes nothing, so that a chunk has only what it uses of each.
      treeshake: { moduleSideEffects: [{ test: /\/src\//, external: false, sideEffects: false }] },
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: 'contact.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/** Puts in the facts as they are when they have been checked, so that no start checks them again. */
function checkedFacts(): Plugin {
  return {
    name: 'checked-facts',
    async load(id) {
      if (id.endsWith('/content/provider.ts')) return 'export const provider = undefined;';
      if (!id.endsWith('/src/provider/mistakes.ts')) return null;
      const { provider } = await import('../provider/index.ts');
      return (
        'export class ProviderError extends Error {}\n' +
        `const provider = ${writeParsed(provider)};\n` +
        'export const readProvider = () => ({ provider });'
      );
    },
  };
}

/**
 * Puts the table of `eld` beside the bundle as a text, sorted by its names, of which only the lines that are looked up
 * become objects. As an object, or as a part of a module, it would take most of the time of a message that isn't
 * English. Its names are bytes, so that one byte is enough for each character.
 */
function foundLanguages(): Plugin {
  return {
    name: 'found-languages',
    async load(id) {
      if (!id.endsWith('/eld/src/ngrams/extrasmall.js')) return null;
      const { ngramsData } = (await import(id)) as {
        ngramsData: { ngrams: Record<string, Record<string, number>> };
      };
      const { ngrams, ...others } = ngramsData;
      const lines = Object.entries(ngrams)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, scores]) => `${name}\t${Object.entries(scores).join(' ')}\n`);
      const text = lines.join('');
      if (/[^\0-\xFF]/u.test(text) || text.split(/[\t\n]/u).length !== 2 * lines.length + 1)
        throw new Error('The table of languages can’t be written as lines of bytes.');
      this.emitFile({ type: 'asset', fileName: 'languages.txt', source: Buffer.from(text, 'latin1') });
      return `
        import { createTable } from ${JSON.stringify(fileURLToPath(new URL('language-table.ts', import.meta.url)))};
        const ngrams = createTable(new URL('languages.txt', import.meta.url));
        export const ngramsData = { ...${writeParsed(others)}, ngrams };`;
    },
  };
}

/** Writes a value as JSON that is parsed where it stands: faster than an object literal. */
function writeParsed(value: unknown): string {
  const text = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error('JSON can’t hold this value.');
  return `JSON.parse(${JSON.stringify(text)})`;
}
