/** A bound for a share between 0 and 1. */
export type Aim = { atMost: number } | { atLeast: number };

/** One figure of the score. */
export interface Row {
  name: string;
  /** What was counted: "3 of 268". */
  counted?: string;
  /** A share between 0 and 1, or a measure that is already text. */
  value: number | string;
  /** What issue 4 asks for. */
  aim?: Aim | undefined;
}

/** Rows with a title of their own. */
export interface Section {
  title: string;
  rows: Row[];
}

/** A row that says how many of the messages are as the name says. */
export function countRow<Message>(
  name: string,
  messages: readonly Message[],
  isCounted: (message: Message) => boolean,
  aim?: Aim,
): Row {
  const count = messages.filter(isCounted).length;
  return { name, counted: `${count} of ${messages.length}`, value: count / messages.length, aim };
}

/** A text table for people: each row with its count, its share, and its aim where there is one. */
export function layOutTable(sections: readonly Section[]): string {
  const cells = sections.map(({ rows }) => rows.map(layOutRow));
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.flat().map((row) => (row[column] ?? '').length)),
  );
  const [first = 0, ...others] = widths;
  return sections
    .map(({ title }, i) => {
      const rows = (cells[i] ?? []).map(([name = '', counted = '', value = '', aim = '']) =>
        [`  ${name.padEnd(first)}`, counted.padStart(others[0] ?? 0), value.padStart(others[1] ?? 0), aim]
          .join('  ')
          .trimEnd(),
      );
      return [title, ...rows].join('\n');
    })
    .join('\n\n');
}

function layOutRow({ name, counted = '', value, aim }: Row): string[] {
  if (typeof value === 'string') return [name, counted, value, ''];
  // Of no messages there is no share.
  if (!Number.isFinite(value)) return [name, counted, '-', ''];
  return [name, counted, formatShare(value), aim ? compare(value, aim) : ''];
}

function compare(share: number, aim: Aim): string {
  const isReached = 'atMost' in aim ? share <= aim.atMost : share >= aim.atLeast;
  const bound =
    'atMost' in aim ? `at most ${formatShare(aim.atMost)}` : `at least ${formatShare(aim.atLeast)}`;
  return `${bound}: ${isReached ? 'reached' : 'missed'}`;
}

function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
