import type { Challenge } from 'altcha-lib';
import type { Settings } from '../env.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Outcome, Refusal, Step } from '../types.ts';
import type { Fields } from '../receive/parse.ts';
import { createProblem, type ProblemCode } from '../receive/problems.ts';
import type { ReadRequest } from '../receive/request.ts';
import type { Contact } from '../receive/schema.ts';
import { fastestMs } from './pace.ts';
import { createProofs, longestProof } from './proof-of-work.ts';
import { digestQuestions, holdsQuestions, readStamp, writeStamp, type Stamp } from './form-token.ts';

/** A form that was open for longer may have been copied from somewhere. */
const longestMs = 24 * 60 * 60_000;
/** Who cannot run a script waits instead: it costs a person a moment, and a robot its speed. */
const waitMs = 10_000;
/** With so much of the limits used up, proof is demanded. */
const crowded = 0.5;

type StampedFields = Fields & { stamp: [string] };

/** What tells people from robots, without asking people anything. */
export interface RobotCheck {
  /** Answers a script that wants a stamp for a form that was built long ago, with a challenge where everybody is asked for proof. */
  giveStamp(): Promise<Outcome>;
  /** Ends a request that only a robot would send so; a person presses Send once more, and has lost nothing. */
  check(read: Pick<ReadRequest, 'fields' | 'contact'>, request: Request): Promise<Step<Contact>>;
  /** Puts a stamp into every form that comes back. */
  stampForm(outcome: Outcome): Outcome;
}

/** Makes the check of one process. */
export function createRobotCheck(
  { CONTACT_SECRET: secret, PROOF }: Pick<Settings, 'CONTACT_SECRET' | 'PROOF'>,
  limit: Pick<RateLimit, 'use'>,
  readClock: () => number = Date.now,
): RobotCheck {
  const proofs = createProofs(secret);
  const isDemanded = async (contact: Contact, request: Request) =>
    PROOF === 'auto' ? (await limit.use(contact, request)) >= crowded : PROOF === 'always';
  return {
    async giveStamp() {
      const stamp = writeStamp(secret, { issued: readClock(), questions: [] });
      // Whose limits are half used up is known only when they send: they get their challenge then.
      const challenge = PROOF === 'always' ? await proofs.createChallenge(readClock()) : undefined;
      return { kind: 'stamp', stamp, ...(challenge ? { challenge } : {}) };
    },

    async check({ fields, contact }, request) {
      const now = readClock();
      const own = readOwnStamp(secret, fields);
      const doubt = doubtStamp(fields, own, now);
      if (doubt) return { outcome: refuse(renewStamp(secret, fields, now), doubt) };
      if (!(await isDemanded(contact, request))) return { value: contact };
      const questions = digestQuestions(secret, fields);
      const held = own && holdsQuestions(own, questions) ? own : undefined;
      if (held && now - held.issued >= waitMs) return { value: contact };
      if (await proofs.accept(fields.altcha[0] ?? '', questions, now)) return { value: contact };
      const seconds = Math.max(1, Math.ceil(((held?.issued ?? now) + waitMs - now) / 1000));
      const challenge = await proofs.createChallenge(now);
      const fresh = { ...renewStamp(secret, fields, now), altcha: [] };
      return {
        outcome: { ...refuse(fresh, 'proof_wanted', challenge, seconds), retryAfterSeconds: seconds },
      };
    },

    stampForm(outcome) {
      if (outcome.kind !== 'draft' && outcome.kind !== 'refused') return outcome;
      const problems = outcome.kind === 'refused' ? outcome.problems : [];
      const parts = problems.flatMap((problem) => problem.parts ?? []);
      return { ...outcome, fields: renewStamp(secret, outcome.fields, readClock(), parts) };
    },
  };
}

function readOwnStamp(secret: string, { stamp }: Fields): Stamp | undefined {
  return readStamp(secret, stamp[0] ?? '');
}

function doubtStamp({ stamp }: Fields, own: Stamp | undefined, now: number): ProblemCode | undefined {
  // A page that was built, a form without script and a program have none: that says nothing.
  if (!stamp.some(Boolean)) return undefined;
  if (!own) return 'stamp_unknown';
  if (now - own.issued > longestMs) return 'stamp_too_old';
  // A form that came back is sent as fast as somebody reads: only an empty one has to be filled in.
  return own.questions.length === 0 && now - own.issued < fastestMs ? 'stamp_too_fast' : undefined;
}

/** A stamp that came with these questions is kept, so that whoever presses Send too soon need not wait from the start. */
function renewStamp(secret: string, fields: Fields, now: number, parts?: readonly string[]): StampedFields {
  const questions = digestQuestions(secret, fields, parts);
  const own = readOwnStamp(secret, fields);
  const [kept] = fields.stamp;
  const good = kept && own && now - own.issued <= longestMs && holdsQuestions(own, questions);
  return {
    ...fields,
    stamp: [good ? kept : writeStamp(secret, { issued: now, questions })],
    altcha: fields.altcha.filter(({ length }) => length <= longestProof).slice(0, 1),
  };
}

function refuse(fields: StampedFields, code: ProblemCode, challenge?: Challenge, seconds = 0): Refusal {
  const details = { stamp: fields.stamp[0], ...(challenge ? { challenge } : {}) };
  const wait = seconds === 1 ? 'a second' : `${seconds} seconds`;
  return { kind: 'refused', fields, problems: [createProblem(code, details, { wait })] };
}
