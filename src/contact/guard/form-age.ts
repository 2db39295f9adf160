// Apart from bot-check.ts because the browser's bundle reads it too, and must not load what a server needs.

/** A form that comes back sooner was filled in by a program. The form's script waits this long before it sends. */
export const minimumFormAgeMs = 3000;

/** A form that comes back later may have been copied from somewhere. */
export const maximumFormAgeMs = 24 * 60 * 60_000;
