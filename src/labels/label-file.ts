import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { findLine } from '../provider/find-line.ts';
import { describeIssues, writePath } from '../provider/issues.ts';

const text = z.string().min(1, 'is empty');

/** Where a program's texts lie once it is installed, where its Debian package alone does not tell. */
const ReaderSchema = z.union(
  [
    /** A program built on Gecko, by its folder below `/usr/lib`. */
    z.strictObject({ omni: z.enum(['thunderbird', 'firefox-esr']) }),
    /** A browser built on Chromium, by its folder below `/usr/lib`. */
    z.strictObject({ pak: z.enum(['chromium']) }),
    /** Names of gettext catalogs: `geary` for `geary.mo`. */
    z.strictObject({ mo: z.array(text).min(1, 'is empty') }),
    /** Names of Debian packages whose files hold the texts. */
    z.strictObject({ files: z.array(text).min(1, 'is empty') }),
  ],
  'is none of {"omni": …}, {"pak": …}, {"mo": […]} and {"files": […]}',
);

const SourceSchema = z.strictObject({
  /** As its maker writes it. */
  program: text,
  version: text,
  /**
   * `strings`: the labels stand in the program's own string table or source code. `documentation`: a page names them,
   * its maker's own if there is one.
   */
  kind: z.enum(['strings', 'documentation']),
  /** Package and version; repository, path and commit; or the address of the page. */
  from: text,
  /** Day of the look-up, `YYYY-MM-DD`. */
  date: z.iso.date('is not a day such as 2026-11-29'),
  reader: ReaderSchema.optional(),
});

const LabelSchema = z.strictObject({
  /** The name of a source, or `none` for a label that nobody has checked. */
  source: text,
  /** What the program calls the text: string id, resource name or msgid. */
  id: text.optional(),
});

const unchecked = 'none';

const LabelFileSchema = z
  .strictObject({ sources: z.record(text, SourceSchema), labels: z.record(text, LabelSchema) })
  .superRefine(({ sources, labels }, { addIssue }) => {
    for (const [label, { source }] of Object.entries(labels)) {
      if (source === unchecked || Object.hasOwn(sources, source)) continue;
      const known = [...Object.keys(sources), unchecked].join(', ');
      addIssue({
        code: 'custom',
        path: ['labels', label, 'source'],
        message: `there is no source “${source}”. Known: ${known}`,
      });
    }
  });

/** Where the labels of one guide were looked up: `content/labels/<slug>.json`. */
export type LabelFile = z.infer<typeof LabelFileSchema>;
export type LabelSource = z.infer<typeof SourceSchema>;

/** A mistake in a label file, with its line where that is known. */
interface LabelFileMistake {
  line?: number;
  message: string;
}

/** A label file as it was found: what it says, or what is wrong with it. */
export interface ReadLabelFile {
  /** From the root of the project. */
  file: string;
  /** As written. */
  json: string;
  content?: LabelFile;
  mistakes: LabelFileMistake[];
}

/** The path of a guide's label file, from the root of the project. */
export function findLabelFile(slug: string): string {
  return `content/labels/${slug}.json`;
}

/** The names of the guides that have a label file, whether the guides exist or not. */
export function listLabelFiles(root = '.'): string[] {
  return globSync('content/labels/*.json', { cwd: root })
    .map((name) => basename(name, '.json'))
    .sort();
}

/** Reads a guide's label file; undefined if it has none. */
export function readLabelFile(slug: string, root = '.'): ReadLabelFile | undefined {
  const file = findLabelFile(slug);
  if (!existsSync(join(root, file))) return undefined;
  const json = readFileSync(join(root, file), 'utf8');
  const parsed = parseJson(json);
  if ('mistake' in parsed) return { file, json, mistakes: [parsed.mistake] };
  const checked = LabelFileSchema.safeParse(parsed.value);
  if (checked.success) return { file, json, content: checked.data, mistakes: [] };
  const mistakes = describeIssues(checked.error, parsed.value, LabelFileSchema).map(({ path, message }) => {
    const line = findKeyLine(json, path);
    return { ...(line !== undefined && { line }), message: `${writePath(path)}: ${message}` };
  });
  return { file, json, mistakes };
}

function parseJson(json: string): { value: unknown } | { mistake: LabelFileMistake } {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (failure) {
    const line = /line (?<line>\d+)/u.exec(String(failure))?.groups?.['line'];
    return {
      mistake: {
        ...(line !== undefined && { line: Number(line) }),
        message:
          'is not valid JSON here: look for a comma, a quote or a bracket that is missing or too many.',
      },
    };
  }
}

/** The line on which the innermost key of a path stands, looking for each key behind the one around it. */
function findKeyLine(json: string, path: readonly PropertyKey[]): number | undefined {
  const index = path.reduce<number>((from, key) => findKey(json, String(key), from) ?? from, -1);
  return index < 0 ? undefined : findLine(json, index);
}

/** Where a key stands behind a place. The same text may be a value, which no colon follows. */
function findKey(json: string, key: string, from: number): number | undefined {
  const written = JSON.stringify(key);
  for (let at = json.indexOf(written, from + 1); at >= 0; at = json.indexOf(written, at + 1)) {
    if (/^\s*:/u.test(json.slice(at + written.length, at + written.length + 20))) return at;
  }
  return undefined;
}

/** The line of a label file on which an entry stands, counted from 1. */
export function findEntryLine({ json }: ReadLabelFile, label: string): number {
  return findKeyLine(json, ['labels', label]) ?? 1;
}
