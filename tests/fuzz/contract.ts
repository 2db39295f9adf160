import { z } from 'zod';
import { provider } from '../../src/provider/index.ts';
import { problemKinds, type ProblemCode } from '../../src/contact/message/problems.ts';
import { isReference } from '../../src/contact/message/reference.ts';
import { findHarm } from './markup.ts';

const reference = z.string().refine(isReference, 'is not a reference');
const receipts = z
  .array(z.strictObject({ reference, topic: z.enum(provider.topics.map(({ id }) => id)) }))
  .max(5);
const incidentNumber = /^[A-Z\d]+-\d{6}-\d{4}$/u;
const codes = Object.keys(problemKinds) as [ProblemCode, ...ProblemCode[]];

const SentSchema = z.union([
  z.strictObject({
    status: z.enum(['sent', 'stored']),
    emergency: z.boolean(),
    paged: z.boolean().optional(),
    messages: receipts.nonempty(),
    observation: z.string().optional(),
    /** How many questions the message may ask, where the writer is offered to split it. */
    mayAsk: z.int().min(2).optional(),
    incident: z
      .strictObject({
        number: z.string().regex(incidentNumber),
        report: z.int().min(1),
        alerted: z.boolean(),
        message: z.string().optional(),
      })
      .optional(),
  }),
  z.strictObject({
    status: z.literal('draft'),
    fields: z.record(z.string(), z.array(z.string())),
    writerKey: z.strictObject({ fingerprint: z.string(), userIds: z.array(z.string()) }).optional(),
  }),
]);

const ProblemsSchema = z.strictObject({
  type: z.string().startsWith(`${provider.site}/contact/problems/#`),
  title: z.string(),
  status: z.int(),
  detail: z.string().min(1),
  problems: z
    .array(
      z.strictObject({
        code: z.enum(codes),
        message: z.string().min(1),
        field: z.string().optional(),
        index: z.int().min(0).optional(),
        parts: z.array(z.string()).min(2).optional(),
        suggestion: z.string().optional(),
        language: z.string().optional(),
        notice: z.string().optional(),
        noticeLanguage: z.string().optional(),
        guide: z.string().startsWith('/').optional(),
        mailto: z.string().startsWith('mailto:').optional(),
        again: z.enum(['safe', 'unsafe']).optional(),
        start: z.int().optional(),
        end: z.int().optional(),
        token: z.string().optional(),
        challenge: z.strictObject({ parameters: z.looseObject({}), signature: z.string() }).optional(),
      }),
    )
    .nonempty(),
  messages: receipts.optional(),
});

/** What a header of an answer may say; nothing of it can come from a request but the references. */
const headerPatterns: Record<string, RegExp> = {
  'content-type': /^(?:text\/html|application\/json|application\/problem\+json)(?:; ?charset=utf-8)?$/iu,
  'cache-control': /^no-store$/u,
  vary: /^Accept$/u,
  allow: /^POST$/u,
  'retry-after': /^\d{1,6}$/u,
  location: /^\/contact\/sent\/\?d=[\w-]+\.[\w-]{22}$/u,
  'ratelimit-policy': /^"[a-z-]+";q=\d+;w=\d+(?:, "[a-z-]+";q=\d+;w=\d+)*$/u,
  ratelimit: /^"[a-z-]+";r=\d+;t=\d+(?:, "[a-z-]+";r=\d+;t=\d+)*$/u,
};

const problemStatuses = [403, 404, 405, 409, 413, 415, 422, 429, 503, 504];

/** What is wrong with an answer, by the contract; nothing if all is well. */
export function findBreach(response: Response, text: string): string | undefined {
  for (const [name, value] of response.headers) {
    if (!headerPatterns[name]?.test(value)) return `header ${name}: ${value}`;
  }
  const { status } = response;
  if (response.headers.get('Cache-Control') !== 'no-store') return 'may be stored';
  if ((status === 405) !== response.headers.has('Allow')) return `Allow with ${status}`;
  if ((status === 303) !== response.headers.has('Location')) return `Location with ${status}`;
  if (status === 303) return text === '' ? undefined : '303 with a body';
  if (status !== 200 && status !== 202 && !problemStatuses.includes(status)) return `status ${status}`;
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('text/html')) return findHarm(text);
  if (type.startsWith('application/problem+json') !== status >= 400) return `${type} with ${status}`;
  const body: unknown = JSON.parse(text);
  if (status < 300) return explain(SentSchema.safeParse(body));
  const parsed = ProblemsSchema.safeParse(body);
  if (parsed.data && parsed.data.status !== status) return `status ${parsed.data.status} in ${status}`;
  return explain(parsed);
}

function explain(parsed: z.ZodSafeParseResult<unknown>): string | undefined {
  return parsed.success ? undefined : z.prettifyError(parsed.error);
}
