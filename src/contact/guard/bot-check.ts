import type { Challenge } from 'altcha-lib';
import type { Settings } from '../env.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem, type ProblemCode } from '../message/problems.ts';
import type { ReadRequest } from '../receive/request.ts';
import type { Contact } from '../message/schema.ts';
import type { Outcome, Refusal, Step } from '../message/types.ts';
import { maximumFormAgeMs, minimumFormAgeMs } from './form-age.ts';
import { coversQuestions, digestQuestions, readToken, writeToken, type FormToken } from './form-token.ts';
import { createProofs, longestProof } from './proof-of-work.ts';
import type { RateLimit } from './rate-limit.ts';

/** A writer without JavaScript waits instead of proving work: a moment for a person, but it costs a bot its speed. */
const waitMs = 10_000;
/** Share of a rate limit beyond which proof of work is required. */
const crowdedShare = 0.5;

type FieldsWithToken = TypedFields & { token: [string] };

/** Tells people from bots without asking people anything. */
export interface BotCheck {
  /** Answers a script that wants a token for the built form, with a challenge if everybody must prove work. */
  issueToken(): Promise<Outcome>;
  /** Refuses a request that looks like a bot's. A person presses Send once more and loses nothing. */
  check(read: Pick<ReadRequest, 'fields' | 'contact'>, request: Request): Promise<Step<Contact>>;
  /** Puts a token into every form that comes back. */
  attachToken(outcome: Outcome): Outcome;
}

/** Makes the bot check of one process. */
export function createBotCheck(
  { CONTACT_SECRET: secret, PROOF }: Pick<Settings, 'CONTACT_SECRET' | 'PROOF'>,
  limit: Pick<RateLimit, 'measureUse'>,
  readClock: () => number = Date.now,
): BotCheck {
  const proofs = createProofs(secret);
  const isProofRequired = async (contact: Contact, request: Request) =>
    PROOF === 'auto' ? (await limit.measureUse(contact, request)) >= crowdedShare : PROOF === 'always';
  return {
    async issueToken() {
      const token = writeToken(secret, { issued: readClock(), questions: [] });
      // With `auto`, we only know at sending who has used up half of a limit; they get a challenge then.
      const challenge = PROOF === 'always' ? await proofs.createChallenge(readClock()) : undefined;
      return { kind: 'token', token, ...(challenge ? { challenge } : {}) };
    },

    async check({ fields, contact }, request) {
      const now = readClock();
      const own = readOwnToken(secret, fields);
      const code = findTokenProblem(fields, own, now);
      if (code) return { outcome: refuse(renewToken(secret, fields, now), code) };
      if (!(await isProofRequired(contact, request))) return { value: contact };
      const questions = digestQuestions(secret, fields);
      const held = own && coversQuestions(own, questions) ? own : undefined;
      if (held && now - held.issued >= waitMs) return { value: contact };
      if (await proofs.accept(fields.altcha[0] ?? '', questions, now)) return { value: contact };
      const seconds = Math.max(1, Math.ceil(((held?.issued ?? now) + waitMs - now) / 1000));
      const challenge = await proofs.createChallenge(now);
      const fresh = { ...renewToken(secret, fields, now), altcha: [] };
      return {
        outcome: { ...refuse(fresh, 'proof_wanted', challenge, seconds), retryAfterSeconds: seconds },
      };
    },

    attachToken(outcome) {
      if (outcome.kind !== 'draft' && outcome.kind !== 'refused') return outcome;
      const problems = outcome.kind === 'refused' ? outcome.problems : [];
      const parts = problems.flatMap((problem) => problem.parts ?? []);
      return { ...outcome, fields: renewToken(secret, outcome.fields, readClock(), parts) };
    },
  };
}

function readOwnToken(secret: string, { token }: TypedFields): FormToken | undefined {
  return readToken(secret, token[0] ?? '');
}

function findTokenProblem(
  { token }: TypedFields,
  own: FormToken | undefined,
  now: number,
): ProblemCode | undefined {
  // The built form, a form without JavaScript and a program have no token, so that says nothing.
  if (!token.some(Boolean)) return undefined;
  if (!own) return 'form_unknown';
  if (now - own.issued > maximumFormAgeMs) return 'form_too_old';
  // A form that came back with its questions needs only to be read; only an empty one has to be filled in first.
  return own.questions.length === 0 && now - own.issued < minimumFormAgeMs ? 'form_too_fast' : undefined;
}

/** Keeps a token that covers these questions, so that pressing Send too soon does not start the wait again. */
function renewToken(
  secret: string,
  fields: TypedFields,
  now: number,
  parts?: readonly string[],
): FieldsWithToken {
  const questions = digestQuestions(secret, fields, parts);
  const own = readOwnToken(secret, fields);
  const [kept] = fields.token;
  const isGood = kept && own && now - own.issued <= maximumFormAgeMs && coversQuestions(own, questions);
  return {
    ...fields,
    token: [isGood ? kept : writeToken(secret, { issued: now, questions })],
    altcha: fields.altcha.filter(({ length }) => length <= longestProof).slice(0, 1),
  };
}

function refuse(fields: FieldsWithToken, code: ProblemCode, challenge?: Challenge, seconds = 0): Refusal {
  const details = { token: fields.token[0], ...(challenge ? { challenge } : {}) };
  const wait = seconds === 1 ? 'a second' : `${seconds} seconds`;
  return { kind: 'refused', fields, problems: [createProblem(code, details, { wait })] };
}
