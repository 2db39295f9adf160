import { findNearest, suggestName } from './issues.ts';
import { subjectIds } from './subjects.ts';

/** What a schema hands to a function that words a mistake. */
interface Wrong {
  readonly input?: unknown;
}

/** Says what is wrong with a port; a number in quotes is the usual slip. */
export function describePort({ input }: Wrong): string {
  return typeof input === 'string' && /^\d+$/u.test(input)
    ? `is in quotes. Write ${input} without quotes`
    : 'is not a port: a whole number from 1 to 65535';
}

/** Says what is wrong with a weekday; JavaScript takes `[1-4]` for a subtraction. */
export function describeWeekday({ input }: Wrong): string {
  if (typeof input !== 'number' || input > -1 || input < -6 || !Number.isInteger(input)) {
    return 'is not a weekday: 1 (Monday) to 7 (Sunday)';
  }
  const last = 1 - input;
  const days = Array.from({ length: last }, (_, index) => index + 1).join(', ');
  return `is ${input}, because 1-${last} is a subtraction here. Write [${days}]`;
}

/** Says what is wrong with a time zone, and names the one of that city or of nearly that name. */
export function describeZone({ input }: Wrong): string {
  const sentence = 'is not a time zone such as Europe/Zurich';
  if (typeof input !== 'string') return sentence;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = input.trim().replaceAll(' ', '_').toLowerCase();
  const meant =
    zones.find((zone) => zone.toLowerCase().split('/').at(-1) === city) ?? findNearest(input, zones);
  return meant === undefined ? sentence : `${sentence}. Did you mean ${meant}?`;
}

/** What operators call a half of the subject that holds both. */
const accountWord = /^(?:accounts?|billing|payments?|invoices?|plans?|passwords?)$/iu;

/** Says what is wrong with a subject of a topic. */
export function describeSubject({ input }: Wrong): string {
  const name = String(input);
  const hint = accountWord.test(name)
    ? 'Accounts and payments are one subject, which goes to one team: account-billing.'
    : suggestName(name, subjectIds);
  return `“${name}” is not a subject. ${hint}`;
}

/** Says what is wrong with the value of a free fact. */
export function describeFactValue({ input }: Wrong): string {
  if (input === false) return 'is false. Leave the line out if you don’t offer it';
  if (Array.isArray(input)) {
    const words = input.map(String).filter((word) => word.trim() !== '');
    const example = words.length > 0 ? and.format(words) : 'card and cash';
    return `is a list. Write one text, as it would stand in a sentence: '${example}'`;
  }
  if (typeof input === 'object' && input !== null) {
    return "is a block. Write each of its values on a line of its own, with a dot in its name: 'refund.days': 30";
  }
  return 'is neither a text, nor a number, nor true';
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Says what is wrong with an entry of `confirmed`, and quotes it: nobody counts the entries of a long list. */
export function describeConfirmed({ input }: Wrong): string {
  return `“${String(input)}” does not name a text and a day, such as faq/other/x@2026-11-29`;
}
