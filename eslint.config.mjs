import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of the engine from the bottom up (src/README.md): each imports from itself and from lower layers. */
export const layers = [
  ['provider'],
  ['site'],
  ['checks', 'client-config', 'labels'],
  ['search', 'content-check'],
  ['contact'],
  ['components', 'integrations', 'browser'],
  ['layouts', 'doctor'],
  ['pages', 'server', 'commands'],
];

/** The parts of the contact function, in the order of a request above what they share (src/contact/README.md). */
export const contactLayers = [
  ['load-once.ts', 'loopback.ts', 'openpgp', 'part.ts', 'topics.ts'],
  ['env-pagers.ts', 'redis.ts'],
  ['env.ts'],
  ['message'],
  ['receive'],
  ['guard'],
  ['emergency'],
  ['send'],
  ['respond', 'log.ts'],
  ['accept.ts'],
  ['handle.ts', 'browser', 'operate', 'profile', 'search'],
  ['start.ts'],
  ['function.ts'],
  ['deployed.ts'],
];

/** The parts of the search. */
export const searchLayers = [
  ['languages.ts', 'synonyms.ts'],
  ['core'],
  ['build', 'index-attributes.ts', 'suggest', 'view'],
  ['browser'],
];

/** For each part of a folder, the parts on its own layer and above, from which it must not import. */
const createZones = (folder, order, shared) =>
  order.flatMap((layer, index) =>
    layer.map((part) => ({
      target: `${folder}/${part}`,
      from: order
        .slice(index)
        .flat()
        .filter((other) => other !== part && other !== shared)
        .map((other) => `${folder}/${other}`),
      message: 'Imports run one way: see src/README.md.',
    })),
  );

const zones = [
  ...createZones('src', layers, 'browser'),
  ...createZones('src/contact', contactLayers),
  ...createZones('src/search', searchLayers),
  { target: 'src', from: 'tests', message: 'Tests import the engine, never the other way.' },
].filter(({ from }) => from.length > 0);

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-last/',
    'dist-next-*/',
    'bundle/',
    '.astro/',
    '.fixtures/',
    '.vercel/',
    'screenshots/',
    'src/checks/language/*weights.ts',
    'src/checks/learned/weights/',
  ]),
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [regexp.configs['flat/recommended']],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver()],
      // Without these two, `no-cycle` reads no TypeScript and finds nothing.
      'import-x/extensions': ['.ts', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      // A sentence that a person reads stays in one piece.
      'max-len': [
        'error',
        { code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Left out on purpose: `const { secret: _secret, ...rest } = …`.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Ports, parts and stores are objects of plain functions, which need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `String()` is how Hono's markup, form values and whatever an operator wrote become text.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
);
