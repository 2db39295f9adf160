import { isNode } from 'yaml';
import { findLine } from '../provider/find-line.ts';
import { describeIssues, writePath } from '../provider/issues.ts';
import { frontmatterSchemas } from '../site/frontmatter.ts';
import { parseFrontmatter, type Source } from '../site/sources.ts';
import type { Remark } from './report.ts';

/** What is wrong with the fields at the head of a file: YAML that cannot be read, unknown fields, wrong values. */
export function checkFrontmatter(source: Source): Remark[] {
  const { file, faults, yaml, data, collection } = source;
  if (yaml === undefined) {
    const open = findOpenHead(source);
    if (open) return [open];
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
        message: `the frontmatter is not valid YAML: ${what}. ${describeRemedy(yaml, line - dashes)}`,
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

/** What mends YAML that can't be read. @param line Of the fault within it, counted from 1 */
function describeRemedy(yaml: string, line: number): string {
  const lines = yaml.split('\n');
  // What is wrong is noticed on the line with the tab, or on the one below.
  const tab = [line, line - 1].find((one) => lines[one - 1]?.includes('\t') === true);
  return tab === undefined
    ? 'Quotes around the value often mend it.'
    : `Line ${tab + dashes} has a tab: write spaces instead of it.`;
}

/** A line of a head: a field, an entry of a list, or what belongs to the line above it. */
const headLine = /^(?:[\w-]+:(?:\s|$)|\s+\S|- |[\]}#])/u;

/** A head that begins and doesn't end, and where its end belongs. */
function findOpenHead({ file, body }: Source): Remark | undefined {
  const [first = '', ...lines] = body.split(/\r?\n/u);
  if (!/^\uFEFF?---[ \t]*$/u.test(first)) return undefined;
  const end = lines.findIndex((line) => !headLine.test(line));
  const index = end < 0 ? lines.length : end;
  const line = index + 1 + dashes;
  // Too few or too many, or what an editor has made of them.
  return /^[-—–]+\s*$/u.test(lines[index] ?? '')
    ? { file, line, message: 'the head of the file is not closed. Write --- here: three hyphens.' }
    : {
        file,
        line,
        message: 'the head of the file is not closed. Put a line with --- here, below the last field.',
      };
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
