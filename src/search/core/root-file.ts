/** The first file of the index. In a module of its own, because what begins to load it knows nothing else of it. */
export const rootFile = 'root.json';
