import type { Row, RowState } from './types.ts';

/**
 * Makes a row of what a store keeps of it.
 * @param text A field as text; an empty one is 0 as a number, and as a list has nothing in it
 */
export function readRow(text: (name: keyof Row) => string, sealed: Uint8Array | null): Row {
  const number = (name: keyof Row) => Number(text(name));
  const names = (name: keyof Row) => JSON.parse(text(name) || '[]') as string[];
  return {
    id: text('id'),
    submission: text('submission'),
    print: text('print'),
    reference: text('reference'),
    urgent: number('urgent') === 1,
    ways: names('ways'),
    sealed,
    state: text('state') as RowState,
    created: number('created'),
    due: number('due'),
    lease: number('lease'),
    token: text('token'),
    tries: number('tries'),
    copy: number('copy'),
    maybe: number('maybe'),
    maybeBy: text('maybeBy'),
    refusedBy: names('refusedBy'),
    reason: text('reason'),
    ended: number('ended'),
    keepUntil: number('keepUntil'),
  };
}
