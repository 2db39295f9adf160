import type * as Bundle from '../src/contact/deployed.ts';

// `npm run bundle` has made it, and `includeFiles` in vercel.json puts it beside the function with what it reads. Its
// name isn't written as an import, so that the builder doesn't put the files in here that it was made of.
const bundle = new URL('../bundle/contact.js', import.meta.url).href;
const { contact } = (await import(bundle)) as typeof Bundle;

/** Vercel's entry point to the function: web-standard, every method. */
export default { fetch: (request: Request) => contact.fetch(request) };
