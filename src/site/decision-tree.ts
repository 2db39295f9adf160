import { paths } from './paths.ts';

/**
 * The section of an answer that is a decision tree: each item of its list is a case that opens, and holds a fix, a way
 * to the form, or further cases.
 */
export const treeHeading = 'Find the cause';

/** Whether a link leads to the form. In a case, it opens the form with what the reader found. */
export function leadsToForm(address: string): boolean {
  return address === paths.contact;
}

/**
 * The text that the form opens with: what the reader found, and a line for each thing that is still to fill in. It has
 * no blank line, which could part it into several questions, and the page's title goes into the subject.
 * @param cases The words of the cases that the reader opened, from the outside in
 * @param asks What staff have to know besides, separated by semicolons
 */
export function writeFound(cases: readonly string[], asks: string): string {
  const found = cases
    .map((text) => text.trim().replaceAll(/\s+/gu, ' '))
    .map((text) => text.replace(/(?<=[^.?!…])$|[.:]$/u, '.'))
    .join(' ');
  const blanks = asks
    .split(';')
    .map((ask) => ask.trim())
    .filter(Boolean)
    .map((ask) => `${ask}: `);
  return [`What I found: ${found}`, ...blanks].join('\n');
}
