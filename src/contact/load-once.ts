/**
 * Loads something when it's first wanted, and only then: asking Node for a module that it has takes longer than many a
 * check. What couldn't be loaded is tried again; from Node 24 on also if what was missing is a part that it imports.
 * What fails while a module runs is never tried again by any Node, so nothing is read there.
 */
export function loadOnce<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let loading: Promise<Thing> | undefined;
  const begin = () =>
    load().catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    });
  return () => (loading ??= begin());
}
