import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A merge conflict that stands in a file of `content/`. */
interface Conflict {
  /** From the root of the project. */
  file: string;
  /** Of its first mark, counted from 1. */
  line: number;
  message: string;
}

/** What git puts at the beginning of a line; the fourth, of `merge.conflictStyle = diff3`, stands with the others. */
const mark = /^(?:[<>]{7}(?: .*)?|={7})$/u;
const lastMark = /^>{7}/u;

const pictures = /\.(?:avif|gif|ico|jpe?g|png|webp)$/iu;

const message =
  'a merge conflict is not solved. Keep one side and delete the three marks: <<<<<<<, ======= and >>>>>>> ' +
  '(content/README.md, “Take in a later version”).';

/**
 * The merge conflicts that nobody has solved in `content/`, in the order of files and lines. Reads no facts, because
 * the marks may stand in `provider.ts` as well.
 * @param root Folder of the project
 */
export function findConflicts(root = '.'): Conflict[] {
  return globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !pictures.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const file = path.slice(join(root, 'content').length - 'content'.length).replaceAll('\\', '/');
      return findMarks(readFileSync(path, 'utf8')).map((line) => ({ file, line, message }));
    });
}

/** The conflicts as lines that editors and terminals link. */
export function writeConflicts(conflicts: readonly Conflict[]): string {
  return conflicts.map(({ file, line, message: what }) => `${file}:${line}: ${what}`).join('\n');
}

/** The line of the first mark of each conflict. */
function findMarks(text: string): number[] {
  if (!/^(?:[<>]{7}|={7})/mu.test(text)) return [];
  const found: number[] = [];
  let isInside = false;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (!mark.test(line)) continue;
    if (!isInside) found.push(index + 1);
    isInside = !lastMark.test(line);
  }
  return found;
}
