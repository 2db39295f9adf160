/** Components as the compiler and ESLint see them; `astro check` reads the files themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

/** Address path of the folder with the search index, named after its files (`integrations/search-index.ts`). */
declare const searchIndexFolder: string;
