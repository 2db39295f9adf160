/** The entry point of the search in the browser, for other scripts. */
export type { Result } from '../core/index.ts';
export { openIndex } from './open-index.ts';
