const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** The parts of a day by how it's written. Between slashes some write the month first: see `readParts`. */
const patterns = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/u,
  /^(?<one>\d{1,2})[/-](?<two>\d{1,2})[/-](?<year>\d{4})$/u,
  /^(?<day>\d{1,2})\.? (?<name>[a-z]{3,}) (?<year>\d{4})$/iu,
  /^(?<name>[a-z]{3,}) (?<day>\d{1,2}),? (?<year>\d{4})$/iu,
];

/** Says what to write instead of something that is no day: the same day, where it can be read in one way only. */
export function describeDay({ input }: { readonly input?: unknown }): string {
  const day = readDay(String(input).trim());
  return `is not a day; write it as ${day ?? 'YYYY-MM-DD, with the year first'}`;
}

function readDay(written: string): string | undefined {
  const groups = patterns.map((pattern) => pattern.exec(written)?.groups).find(Boolean);
  const parts = groups && readParts(groups);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  // The 30th of February would be read as a day in March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Year, month and day, unless the two that change places may be either. */
function readParts(groups: Readonly<Record<string, string>>): [number, number, number] | undefined {
  const { year, month, day, one, two, name } = groups;
  if (name !== undefined) {
    const index = months.findIndex((known) => known.startsWith(name.toLowerCase()));
    return index < 0 ? undefined : [Number(year), index + 1, Number(day)];
  }
  if (one === undefined || two === undefined) return [Number(year), Number(month), Number(day)];
  if (Number(one) > 12 || one === two) return [Number(year), Number(two), Number(one)];
  return Number(two) > 12 ? [Number(year), Number(one), Number(two)] : undefined;
}
