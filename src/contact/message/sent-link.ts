import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { paths } from '../../site/paths.ts';
import { isSameSecret } from './digest.ts';
import { observationKinds } from './observation-kinds.ts';
import { isReference } from './reference.ts';
import { limits } from './schema.ts';
import type { SentReceipt } from './types.ts';

const signatureBytes = 16;
/** In characters; five references with everything else need about 500. */
const maximumLength = 1000;
const parameter = 'd';

const ReceiptSchema = z.strictObject({
  receipts: z
    .array(z.strictObject({ reference: z.string().check(z.refine(isReference)), topic: z.string() }))
    .check(z.minLength(1), z.maxLength(limits.questions)),
  status: z.enum(['sent', 'stored']),
  at: z.int(),
  emergency: z.boolean(),
  paged: z.exactOptional(z.boolean()),
  seen: z.exactOptional(z.enum(observationKinds)),
  incident: z.exactOptional(
    z.strictObject({ number: z.string(), report: z.int(), pages: z.boolean(), alerted: z.boolean() }),
  ),
  offer: z.exactOptional(z.int()),
  earlier: z.exactOptional(z.literal(true)),
});

/**
 * Writes the address of the sent page. It's signed, so that nobody can make this site say what it never said,
 * and holds nothing that was typed.
 */
export function writeSentLink(receipt: SentReceipt, secret: string): string {
  const content = Buffer.from(JSON.stringify(receipt)).toString('base64url');
  return `${paths.sent}?${parameter}=${content}.${sign(secret, content)}`;
}

/** Reads what `writeSentLink` wrote; undefined if anything in it was changed. */
export function readSentLink(url: string, secret: string): SentReceipt | undefined {
  const text = new URL(url).searchParams.get(parameter);
  if (text === null || text.length > maximumLength) return undefined;
  const [content = '', signature = ''] = text.split('.');
  if (!isSameSecret(signature, sign(secret, content))) return undefined;
  const read = ReceiptSchema.safeParse(JSON.parse(Buffer.from(content, 'base64url').toString()));
  return read.success ? read.data : undefined;
}

function sign(secret: string, content: string): string {
  const digest = createHmac('sha256', secret).update(`receipt:${content}`).digest();
  return digest.subarray(0, signatureBytes).toString('base64url');
}
