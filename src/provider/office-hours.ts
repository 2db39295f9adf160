/** When support answers, as `provider.support` has it. */
export interface OfficeHours {
  /** ISO weekday numbers: 1 is Monday. */
  days: number[];
  /** `HH:MM`, 24-hour clock, in `timeZone`. */
  opens: string;
  closes: string;
  /** IANA time zone name. */
  timeZone: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The office hours in words: “Monday to Friday, 09:00 to 17:00, Zurich time”. */
export function describeOfficeHours({ days, opens, closes, timeZone }: OfficeHours): string {
  return `${describeDays(days)}, ${opens} to ${closes}, ${describeTimeZone(timeZone)}`;
}

/** A time zone (IANA name) by its city: “New York time”. Zones without a city keep their name: “UTC”. */
export function describeTimeZone(timeZone: string): string {
  const [area, ...places] = timeZone.split('/');
  const city = places.at(-1);
  // Keep “Etc/GMT+5” whole: it is five hours behind UTC, which “GMT+5” alone would not say.
  return city === undefined || area === 'Etc' ? timeZone : `${city.replaceAll('_', ' ')} time`;
}

/** Three days or more in a row become “Monday to Friday”, all others are named: “Monday, Wednesday and Friday”. */
function describeDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => dayNames[(day ?? 1) - 1] ?? '';
  const words = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0])} to ${name(run.at(-1))}`] : run.map(name),
  );
  // Not by `Intl.ListFormat`: every start of the function would wait 10 ms for it.
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} and ${last}` : last;
}

/** The office hours that run at that moment or come next. */
export function findOfficeHours(hours: OfficeHours, now: Date): { opens: Date; closes: Date } {
  // A week and a day: today's hours may be over, and today's weekday the only one.
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const { date, weekday } = readDate(new Date(now.getTime() + ahead * dayMs), hours.timeZone);
    if (!hours.days.includes(weekday)) continue;
    const closes = findInstant(date, hours.closes, hours.timeZone);
    if (closes > now) return { opens: findInstant(date, hours.opens, hours.timeZone), closes };
  }
  throw new Error('Office hours need at least one day.');
}

/** A time of the day in a time zone, for example “17:00”. */
export function describeTime(moment: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone ? { timeZone } : {}),
  }).format(moment);
}

/** A moment as people of a time zone say it, for example “Monday, November 23, at 09:00”. */
export function describeMoment(moment: Date, timeZone?: string): string {
  const day = new Intl.DateTimeFormat('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(timeZone ? { timeZone } : {}),
  }).format(moment);
  return `${day}, at ${describeTime(moment, timeZone)}`;
}

function readDate(moment: Date, timeZone: string): { date: string; weekday: number } {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short' }).format(moment);
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
  return { date, weekday: weekdays.indexOf(weekday) + 1 };
}

/** The moment when clocks of that zone show that date and time. */
function findInstant(date: string, time: string, timeZone: string): Date {
  const asUtc = new Date(`${date}T${time}:00Z`);
  // Twice, because the offset of the guess may be that of the other side of a clock change.
  const guess = new Date(asUtc.getTime() - findOffset(asUtc, timeZone));
  return new Date(asUtc.getTime() - findOffset(guess, timeZone));
}

function findOffset(moment: Date, timeZone: string): number {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment);
  return new Date(`${local.replace(' ', 'T')}Z`).getTime() - Math.floor(moment.getTime() / 1000) * 1000;
}
