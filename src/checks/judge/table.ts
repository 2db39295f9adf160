/** A limit for a share between 0 and 1. */
export type Target = { atMost: number } | { atLeast: number };

/** One figure of the score. */
export interface Row {
  name: string;
  /** What was counted: "3 of 268". */
  counted?: string;
  /** A share between 0 and 1, or a measure that is already text. */
  value: number | string;
  target?: Target | undefined;
}

/** Rows with a title of their own. */
export interface Section {
  title: string;
  rows: Row[];
}

/** A row that counts the messages for which something is true. */
export function countRow<Message>(
  name: string,
  messages: readonly Message[],
  isCounted: (message: Message) => boolean,
  target?: Target,
): Row {
  const count = messages.filter(isCounted).length;
  return { name, counted: `${count} of ${messages.length}`, value: count / messages.length, target };
}

/** A plain-text table: each row with its count, its share, and its target if it has one. */
export function formatTable(sections: readonly Section[]): string {
  const cells = sections.map(({ rows }) => rows.map(formatRow));
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.flat().map((row) => (row[column] ?? '').length)),
  );
  const [first = 0, ...others] = widths;
  return sections
    .map(({ title }, i) => {
      const rows = (cells[i] ?? []).map(([name = '', counted = '', value = '', target = '']) =>
        [`  ${name.padEnd(first)}`, counted.padStart(others[0] ?? 0), value.padStart(others[1] ?? 0), target]
          .join('  ')
          .trimEnd(),
      );
      return [title, ...rows].join('\n');
    })
    .join('\n\n');
}

function formatRow({ name, counted = '', value, target }: Row): string[] {
  if (typeof value === 'string') return [name, counted, value, ''];
  // There is no share of no messages.
  if (!Number.isFinite(value)) return [name, counted, '-', ''];
  return [name, counted, formatShare(value), target ? compare(value, target) : ''];
}

function compare(share: number, target: Target): string {
  const isReached = 'atMost' in target ? share <= target.atMost : share >= target.atLeast;
  const bound =
    'atMost' in target ? `at most ${formatShare(target.atMost)}` : `at least ${formatShare(target.atLeast)}`;
  return `${bound}: ${isReached ? 'reached' : 'missed'}`;
}

function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
