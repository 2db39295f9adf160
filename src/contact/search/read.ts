import { readBody } from '../receive/body.ts';
import { CharsetError, decodeText } from '../receive/charset.ts';
import { readUrlEncoded } from '../receive/form-data.ts';

/** Bytes of a request's body at most: a long error message, each letter percent-encoded. */
const maximumBodyBytes = 8 * 1024;

/** What can be wrong with a request, with the status that says so and a sentence for its reader. */
export const searchProblems = {
  too_large: { status: 413, message: 'That’s too much to search for. Search for one sentence of it.' },
  type: { status: 415, message: 'We couldn’t read this. Search with the form below.' },
  charset: { status: 415, message: 'We couldn’t read some characters. Search with the form below.' },
  unexpected: {
    status: 500,
    message: 'Something went wrong on our side. Please search again, or browse all answers.',
  },
} as const;

export type SearchProblem = keyof typeof searchProblems;

/** Reads the words that a form sends. */
export async function readQuery(request: Request): Promise<{ query: string } | { problem: SearchProblem }> {
  const bytes = await readBody(request, maximumBodyBytes);
  if (!bytes) return { problem: 'too_large' };
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { problem: 'type' };
  try {
    const field = readUrlEncoded(bytes).find(({ name }) => name === 'q');
    return { query: field && !(field.value instanceof File) ? decodeText(field.value).trim() : '' };
  } catch (failure) {
    if (failure instanceof CharsetError) return { problem: 'charset' };
    throw failure;
  }
}
