// `npm run bundle`: makes of the contact function what is deployed, a few files in `bundle/`. It starts in a fraction
// of the time that hundreds of files take, because most of a cold start is reading, compiling and checking what never
// changes between two builds.
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
 * Puts in the table of `eld` as a text of which only the lines that are wanted become objects. As one object it would
 * take most of the time of a message that isn't English.
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
      const groups: Record<string, string> = {};
      for (const [name, scores] of Object.entries(ngrams)) {
        const start = name.slice(0, 2);
        const pairs = Object.entries(scores).map((pair) => pair.join(' '));
        groups[start] = `${groups[start] ?? ''}${name.slice(2)}\t${pairs.join(' ')}\n`;
      }
      return `
        const groups = ${JSON.stringify(groups)};
        const found = new Map();
        const read = (line) => {
          const scores = {};
          const numbers = line.split(' ');
          for (let i = 0; i < numbers.length; i += 2) scores[numbers[i]] = Number(numbers[i + 1]);
          return scores;
        };
        const open = (start) => new Map(
          (groups[start] ?? '').split('\\n').slice(0, -1).map((line) => line.split('\\t')),
        );
        const ngrams = new Proxy({}, {
          get(_, name) {
            const start = name.slice(0, 2);
            let group = found.get(start);
            if (!group) found.set(start, (group = open(start)));
            const scores = group.get(name.slice(2));
            if (typeof scores !== 'string') return scores;
            const table = read(scores);
            group.set(name.slice(2), table);
            return table;
          },
        });
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
