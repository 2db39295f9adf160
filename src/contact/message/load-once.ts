/**
 * Loads something when it's first wanted, and only then: asking Node for a module that it has takes longer than many a
 * check. What couldn't be loaded is tried again.
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
