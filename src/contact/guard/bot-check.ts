import type { Settings } from '../env.ts';
import { honeypot, type TypedFields } from '../message/fields.ts';
import { createProblem, type ProblemCode } from '../message/problems.ts';
import type { Contact } from '../message/schema.ts';
import type { Outcome, Refusal, Step } from '../message/types.ts';
import { createCounters, type Counters } from './counters/index.ts';
import { maximumFormAgeMs, minimumFormAgeMs } from './form-age.ts';
import {
  coversQuestions,
  digestQuestions,
  isSameHolder,
  nameHolder,
  nameToken,
  readToken,
  writeToken,
  type FormToken,
} from './form-token.ts';
import { findWaitBuckets } from './limits.ts';
import type { Network } from './network.ts';
import { createProofs, longestProof } from './proof-of-work.ts';
import { measureWait, writeWait, type RateLimit } from './rate-limit.ts';

/** A writer without JavaScript waits instead of proving work: a moment for a person, but it costs a bot its speed. */
const waitMs = 10_000;
/** A form that is older has not just waited: nobody may collect forms for later. */
const longestWaitMs = 60 * 60_000;

/** A message that passed all other checks. */
interface CheckedMessage {
  fields: TypedFields;
  contact: Contact;
  /** Identity of the sending: what is good for one message is good again for this one. */
  submission: string;
}

/** Tells people from bots without asking people anything. */
export interface BotCheck {
  /** Answers a script that wants a token for the built form, with a challenge if everybody must prove work. */
  issueToken(network: Network): Promise<Outcome>;
  /** Refuses a request that looks like a bot's. A person presses Send once more and loses nothing. */
  check(message: CheckedMessage, network: Network): Promise<Step<Contact>>;
  /** Puts a token into every form that comes back, and empties its honeypot. */
  attachToken(outcome: Outcome, network: Network): Outcome;
}

/** Makes the bot check of one process, or of all that share its Redis. */
export function createBotCheck(
  settings: Pick<Settings, 'CONTACT_SECRET' | 'PROOF' | 'REDIS_URL'>,
  limit: Pick<RateLimit, 'isCrowded' | 'isFlooded'>,
  { counters = createCounters(settings), readClock = Date.now }: BotCheckParts = {},
): BotCheck {
  const { CONTACT_SECRET: secret, PROOF } = settings;
  const proofs = createProofs(secret);
  const isRequired = (contact: Contact, network: Network) =>
    PROOF === 'auto' ? limit.isCrowded(contact, network) : Promise.resolve(PROOF === 'always');
  const isRequiredOfAll = () => (PROOF === 'auto' ? limit.isFlooded() : Promise.resolve(PROOF === 'always'));

  /** Marks a single-use name as spent; false if another message has used it. */
  const spend = async (name: string, holder: string, lifeMs: number, now: number) =>
    isSameHolder(holder, await counters.spend(name, holder, lifeMs, now));

  /** Seconds that are left to wait: 0 if the wait is over, and then it is used up. */
  const takeWait = async ({ fields, contact }: CheckedMessage, network: Network, holder: string) => {
    const now = readClock();
    const own = readOwnToken(secret, fields);
    const isWaiting =
      own && isYoung(own, now) && coversQuestions(own, digestQuestions(secret, fields, network));
    if (!isWaiting) return { seconds: waitMs / 1000, isSpent: true };
    const left = own.issued + waitMs - now;
    if (left > 0) return { seconds: Math.ceil(left / 1000), isSpent: false };
    // However many forms a network lets wait at once, they go one after the other.
    const buckets = findWaitBuckets(contact, network);
    const { counted, debts } = await counters.count(buckets, 1, now);
    const seconds = Math.max(...buckets.map((bucket, index) => measureWait(bucket, debts[index])));
    if (!counted) return { seconds: Math.max(1, seconds), isSpent: false };
    const name = `token:${nameToken(fields.token[0] ?? '')}`;
    const isOurs = await spend(name, holder, own.issued + longestWaitMs - now, now);
    return isOurs ? { seconds: 0, isSpent: false } : { seconds: waitMs / 1000, isSpent: true };
  };

  return {
    async issueToken(network) {
      const token = writeToken(secret, { issued: readClock(), questions: [] });
      const isWanted = await isRequiredOfAll();
      const challenge = isWanted ? await proofs.createChallenge(network, readClock()) : undefined;
      return { kind: 'token', token, ...(challenge ? { challenge } : {}) };
    },

    async check(message, network) {
      const { fields, contact, submission } = message;
      const now = readClock();
      // Never thrown away: password managers fill in hidden fields too. The form that comes back has it empty.
      const isTrapped = fields[honeypot].some(Boolean);
      const code = isTrapped ? undefined : findTokenProblem(fields, readOwnToken(secret, fields), now);
      if (code) return { outcome: refuse(renewToken(secret, fields, network, now), code) };
      if (!isTrapped && !(await isRequired(contact, network))) return { value: contact };

      const holder = nameHolder(secret, submission, digestQuestions(secret, fields, network));
      const solved = await proofs.verify(fields.altcha[0] ?? '', network, now);
      if (solved && (await spend(`proof:${solved.name}`, holder, solved.lifeMs, now)))
        return { value: contact };
      const { seconds, isSpent } = await takeWait(message, network, holder);
      if (seconds === 0) return { value: contact };
      const kept = isSpent ? { ...fields, token: [] } : fields;
      const fresh = { ...renewToken(secret, kept, network, now), altcha: [] };
      const refusal = refuse(fresh, isTrapped ? 'honeypot' : 'proof_wanted', seconds);
      const challenge = await proofs.createChallenge(network, now);
      const problems = refusal.problems.map((problem) => ({ ...problem, challenge }));
      return { outcome: { ...refusal, problems, retryAfterSeconds: seconds } };
    },

    attachToken(outcome, network) {
      if (outcome.kind !== 'draft' && outcome.kind !== 'refused') return outcome;
      const problems = outcome.kind === 'refused' ? outcome.problems : [];
      const parts = problems.flatMap((problem) => problem.parts ?? []);
      return { ...outcome, fields: renewToken(secret, outcome.fields, network, readClock(), parts) };
    },
  };
}

/** What the bot check shares with the limits, and a clock for tests. */
export interface BotCheckParts {
  counters?: Counters;
  readClock?: () => number;
}

function readOwnToken(secret: string, { token }: TypedFields): FormToken | undefined {
  return readToken(secret, token[0] ?? '');
}

function isYoung({ issued }: FormToken, now: number): boolean {
  return now - issued <= longestWaitMs;
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
  network: Network,
  now: number,
  parts?: readonly string[],
): TypedFields {
  const questions = digestQuestions(secret, fields, network, parts);
  const own = readOwnToken(secret, fields);
  const [kept] = fields.token;
  const isGood = kept && own && isYoung(own, now) && coversQuestions(own, questions);
  return {
    ...fields,
    token: [isGood ? kept : writeToken(secret, { issued: now, questions })],
    altcha: fields.altcha.filter(({ length }) => length <= longestProof).slice(0, 1),
    [honeypot]: [],
  };
}

function refuse(fields: TypedFields, code: ProblemCode, seconds = 0): Refusal {
  const [token = ''] = fields.token;
  return {
    kind: 'refused',
    fields,
    problems: [createProblem(code, { token }, { wait: writeWait(seconds) })],
  };
}
