import { createFunction } from './function.ts';

// Not as `new URL('../dist/', …)`: Vercel's builder would take that for a wish to have the whole site beside it.
const dist = import.meta.url.replace(/[^/]*\/[^/]*$/u, 'dist/');

/** The function as it's deployed: `npm run bundle` puts it into a folder beside `dist`. */
export const contact = createFunction(new URL(dist), process.env);
