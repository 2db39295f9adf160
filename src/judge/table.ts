/** What a row of the score says: a share of messages, or a measure that is already text. */
export interface Row {
  name: string;
  /** How many messages count, and of how many; or a text in their place. */
  value: { count: number; of: number } | string;
  /** What issue and design ask for. */
  aim?: Aim;
}

/** A bound of a share, between 0 and 1, or one that is only told. */
export type Aim = { atMost: number } | { atLeast: number };

/** Rows with a title of their own. */
export interface Section {
  title: string;
  rows: Row[];
}

/** A text table for people: each row with its count, its share, and its aim where there is one. */
export function layOutTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ title, rows }) => [[title], ...rows.map(layOutRow), []]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.filter((line) => line.length > 1).map((line) => line[column]?.length ?? 0), 0),
  );
  return lines
    .map(([first = '', ...others]) => {
      if (others.length === 0) return first;
      const cells = others.map((cell, i) => (i < 2 ? cell.padStart(widths[i + 1] ?? 0) : cell));
      return [`  ${first.padEnd(widths[0] ?? 0)}`, ...cells].join('  ').trimEnd();
    })
    .join('\n')
    .trimEnd();
}

function layOutRow({ name, value, aim }: Row): string[] {
  if (typeof value === 'string') return [name, '', value, ''];
  const { count, of } = value;
  if (of === 0) return [name, '', '-', 'no messages'];
  const share = count / of;
  return [
    name,
    `${Number.isInteger(count) ? count : ''} of ${of}`,
    formatShare(share),
    aim ? compare(share, aim) : '',
  ];
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
