/** What a guide's frontmatter says of its name. */
interface NamedGuide {
  data: { title: string; program: string; shortName?: string | undefined; kind: string };
}

/**
 * What a list calls each of its guides: the short name or the program, and the title where two would read the same.
 * @param guides All guides of the list
 */
export function nameGuides(guides: readonly NamedGuide[]): string[] {
  const names = Map.groupBy(guides, ({ data }) => findName(data));
  return guides.map(({ data }) => {
    const name = findName(data);
    return (names.get(name)?.length ?? 0) > 1 ? data.title : name;
  });
}

/** A guide to move mail or to protect it is about a task; the program alone wouldn't say which. */
function findName({ title, program, shortName, kind }: NamedGuide['data']): string {
  return shortName ?? (kind === 'move' || kind === 'security' ? title : program);
}
