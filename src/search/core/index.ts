/**
 * The entry point of the search: a query in, the pages that answer it out. It runs in a browser, in the function and
 * in Node; whoever uses it says how the files of the index are read.
 */
export { mostResults, splitAtCliff } from './cliff.ts';
export { createSearch } from './search.ts';
export { rootFile } from './index-format.ts';
export type { Findings, Kind, ReadFile, Result, Search, SearchOptions, Stretch, TopicLink } from './types.ts';
