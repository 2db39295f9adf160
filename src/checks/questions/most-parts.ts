/** The most questions that one form holds, each in a box of its own. */
export const mostParts = 5;
