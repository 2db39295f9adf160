import { isNode } from 'yaml';
import { describeIssues, writePath } from '../provider/issues.ts';
import { frontmatterSchemas } from '../site/frontmatter.ts';
import { parseFrontmatter, type Source } from '../site/sources.ts';
import { findLine, type Remark } from './report.ts';

/** What is wrong with the fields at the head of a file: YAML that cannot be read, unknown fields, wrong values. */
export function checkFrontmatter(source: Source): Remark[] {
  const { file, faults, yaml, data, collection } = source;
  if (yaml === undefined) {
    return [
      {
        file,
        line: 1,
        message: 'has no frontmatter. Begin with --- on the first line, and end it with ---.',
      },
    ];
  }
  const [unreadable] = faults;
  if (unreadable) {
    const [what = ''] = unreadable.message.split(/ at line|\n/u);
    const line = findLine(yaml, unreadable.pos[0]) + dashes;
    return [
      {
        file,
        line,
        message: `the frontmatter is not valid YAML: ${what}. Quotes around the value often mend it.`,
      },
    ];
  }
  const schema = frontmatterSchemas[collection];
  const parsed = schema.safeParse(data);
  if (parsed.success) return [];
  const issues = describeIssues(parsed.error, data, schema);
  return issues.map(({ path, message }) => ({
    file,
    line: findFieldLine(source, path),
    message: `${writePath(path)}: ${message}`,
  }));
}

/** The opening line of three dashes. */
const dashes = 1;

/** The line of the file on which a field stands, or the nearest block around it that is there. */
export function findFieldLine({ yaml = '' }: Source, path: readonly PropertyKey[]): number {
  const frontmatter = parseFrontmatter(yaml);
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = frontmatter.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return findLine(yaml, node.range[0]) + dashes;
  }
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${String(path[0])}:`));
  return index + 1 + dashes;
}
