/**
 * Loads something when it's first wanted, and only then: asking Node for a module that it has takes longer than many a
 * check. What couldn't be loaded is tried again: by Node from 24 on
 * also if a part that it imports is what was missing. What failed while a module ran is kept by every Node.
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
