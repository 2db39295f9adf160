import type { LabelFile, LabelSource } from './label-file.ts';
import { readInstalled } from './installed.ts';
import type { StringTable } from './readers/string-table.ts';

/** What looking up the labels of one source in the program itself gave. */
export interface LookUp {
  source: LabelSource;
  /** Labels that the file says stand in the program's texts. */
  labels: number;
  /** Why nothing could be looked up. */
  skipped?: string;
  /** The version that was read, where it's known. */
  version?: string;
  /** What is wrong, each beginning with the label. */
  wrong: string[];
}

/**
 * Looks up each label of a file that is said to stand in a program's string table, in the programs that are installed
 * here.
 * @param folder Texts to look into for programs that are not installed
 */
export function lookUpLabels({ sources, labels }: LabelFile, folder?: StringTable): LookUp[] {
  return Object.entries(sources).flatMap(([name, source]): LookUp[] => {
    if (source.kind !== 'strings') return [];
    const own = Object.entries(labels).filter(([, entry]) => entry.source === name);
    const installed = readInstalled(source);
    const table = installed?.table ?? folder;
    if (!table) return [{ source, labels: own.length, skipped: 'not installed here', wrong: [] }];
    const wrong = own.flatMap(([label, { id }]) => {
      const finding = table.find({ label, ...(id !== undefined && { id }) });
      if (finding === 'found') return [];
      if (finding !== 'gone') return [`“${label}”: the text of ${id ?? ''} is “${finding.changedTo}” now.`];
      return [`“${label}”: ${id === undefined ? 'it is' : `${id} is`} gone.${writeProposal(table, label)}`];
    });
    const { version } = installed ?? {};
    return [{ source, labels: own.length, wrong, ...(version !== undefined && { version }) }];
  });
}

function writeProposal(table: StringTable, label: string): string {
  const [first] = table.propose(label);
  return first?.id ? ` The same text has the id ${first.id}.` : '';
}

/** More ids than this help nobody to choose. */
const mostProposals = 4;

/**
 * What could stand in a label file for a label: its ids in the installed programs of the file's sources.
 * @param debianPackage An installed package to look into as well
 */
export function proposeEntries(
  label: string,
  sources: LabelFile['sources'],
  debianPackage?: string,
): LabelFile['labels'][string][] {
  const own = Object.entries(sources).filter(([, { kind }]) => kind === 'strings');
  const programs = own.map(([name, source]) => ({ name, source }));
  const extra =
    debianPackage === undefined
      ? []
      : [{ name: debianPackage, source: { from: `Debian package ${debianPackage}` } }];
  return [...programs, ...extra]
    .flatMap(({ name, source }) =>
      (readInstalled(source)?.table.propose(label) ?? []).map(({ id }) => ({
        source: name,
        ...(id !== '' && { id }),
      })),
    )
    .slice(0, mostProposals);
}
