/** The names of the fields, the same in the form and for programs. */
export const fieldNames = [
  'question',
  'email',
  'topic',
  'customer',
  'account',
  'emergency',
  'service',
  'subject',
  'program',
  'version',
  'system',
  'page',
  'searched',
  'publicKey',
  'confirm',
  'submission',
  'follows',
  'shown',
  'opened',
  'hx7',
  'step',
  'token',
  'altcha',
  'whole',
] as const;

/** A field's name. */
export type FieldName = (typeof fieldNames)[number];

/**
 * The honeypot: no person sees this field, and nothing is meant to be in it (see `guard/bot-check.ts`). Its name
 * means nothing, so that no password manager knows what to fill in.
 */
export const honeypot = 'hx7' satisfies FieldName;

/** What was typed: each known field with its values, in order and normalized. Unknown fields are dropped. */
export type TypedFields = Record<FieldName, string[]>;

/** Gives fields with nothing typed. */
export function emptyFields(): TypedFields {
  return Object.fromEntries(fieldNames.map((name) => [name, [] as string[]])) as TypedFields;
}
