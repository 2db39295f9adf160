import { createHash } from 'node:crypto';
import type { SendResult, Sending, Transport } from '../../../src/contact/send/transports/transport.ts';
import type { Random } from './random.ts';
import type { Mortal, VirtualTime } from './virtual-time.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const keysLiveMs = 24 * hourMs;

/** A mail in the mailbox of a team. */
interface Arrival {
  id: string;
  marked: boolean;
  by: string;
  at: number;
}

type Trouble = 'down' | 'deaf' | 'busy' | 'refusing';

interface Outage {
  from: number;
  until: number;
  trouble: Trouble;
}

/** What happens outside: when the receivers are in trouble, and what arrived. */
export interface World {
  time: VirtualTime;
  random: Random;
  arrivals: Arrival[];
  outages: Record<string, Outage[]>;
  keys: Map<string, { content: string; at: number }>;
  /** From then on everything works. */
  calmFrom: number;
  /** How often a single attempt goes wrong. */
  faultiness: number;
}

/** Plans the troubles of both receivers: from a minute to 30 hours. */
export function createWorld(time: VirtualTime, random: Random, calmFrom: number): World {
  const plan = () =>
    Array.from({ length: random.between(0, 4) }, (): Outage => {
      const from = time.now + random.between(0, 6 * hourMs);
      const lasts = random.chance(0.2)
        ? random.between(hourMs, 30 * hourMs)
        : random.between(minuteMs, hourMs);
      const trouble = random.pick<Trouble>(['down', 'down', 'deaf', 'busy', 'refusing']);
      return { from, until: Math.min(from + lasts, calmFrom), trouble };
    });
  return {
    time,
    random,
    arrivals: [],
    outages: { resend: plan(), smtp: plan() },
    keys: new Map(),
    calmFrom,
    faultiness: random.next() * 0.3,
  };
}

function findTrouble({ outages, time, calmFrom }: World, name: string): Trouble | undefined {
  if (time.now >= calmFrom) return undefined;
  return outages[name]?.find(({ from, until }) => from <= time.now && time.now < until)?.trouble;
}

function arrive(world: World, { id, mail }: Sending, by: string): void {
  world.arrivals.push({ id, marked: 'X-Support-Copy' in mail.headers, by, at: world.time.now });
}

/** What a process sends by, as long as it lives. `passed` is where it may be killed. */
export interface Reach {
  owner: Mortal;
  passed: (moment: string) => Promise<void>;
}

/** Resend as far as it matters: keys that live a day, and every way to lose an answer. */
export function createFakeResend(world: World, { owner, passed }: Reach): Transport {
  const { time, random, keys } = world;
  const sleep = (ms: number) => time.clockOf(owner).sleep(ms);
  const take = (sending: Sending): 'taken' | 'spent' => {
    const content = createHash('sha1').update(JSON.stringify(sending.mail)).digest('hex');
    const known = keys.get(sending.key);
    if (known && time.now - known.at < keysLiveMs) return known.content === content ? 'taken' : 'spent';
    keys.set(sending.key, { content, at: time.now });
    arrive(world, sending, 'resend');
    return 'taken';
  };
  return {
    name: 'resend',
    safeAgainMs: 23 * hourMs,
    async send(sending, _signal, handOver): Promise<SendResult> {
      if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
      await sleep(random.between(20, 400));
      const trouble = findTrouble(world, 'resend');
      const wrong = time.now < world.calmFrom && random.chance(world.faultiness);
      if (trouble === 'busy') return { kind: 'failed', reason: '429', retryAfterMs: random.between(0, 3000) };
      if (trouble === 'refusing') return { kind: 'refused', reason: '422' };
      if (trouble === 'down' || (wrong && random.chance(0.3)))
        return { kind: 'unknown', reason: 'no answer' };
      if (wrong && random.chance(0.3)) return { kind: 'failed', reason: '429' };
      if (take(sending) === 'spent') return { kind: 'unknown', reason: '409', keySpent: true };
      await passed('after send');
      await sleep(trouble === 'deaf' || wrong ? 60_000 : random.between(20, 2000));
      if (trouble === 'deaf' || wrong) return { kind: 'unknown', reason: 'no answer' };
      return { kind: 'sent' };
    },
  };
}

/** An SMTP server as far as it matters: it may fail before the text, and after it in every way. */
export function createFakeSmtp(world: World, { owner, passed }: Reach): Transport {
  const { time, random } = world;
  const sleep = (ms: number) => time.clockOf(owner).sleep(ms);
  return {
    name: 'smtp',
    safeAgainMs: 0,
    async send(sending, _signal, handOver): Promise<SendResult> {
      await sleep(random.between(20, 400));
      const trouble = findTrouble(world, 'smtp');
      const wrong = time.now < world.calmFrom && random.chance(world.faultiness);
      if (trouble === 'down') return { kind: 'failed', reason: 'ESOCKET' };
      if (trouble === 'busy') return { kind: 'failed', reason: '451' };
      if (trouble === 'refusing') return { kind: 'refused', reason: '550' };
      if (wrong && random.chance(0.2)) return { kind: 'failed', reason: '421' };
      if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
      await sleep(random.between(20, 2000));
      if (wrong && random.chance(0.2)) return { kind: 'failed', reason: '452' };
      if (wrong && random.chance(0.3)) return { kind: 'unknown', reason: 'cut in the text' };
      arrive(world, sending, 'smtp');
      await passed('after send');
      if (trouble === 'deaf' || (wrong && random.chance(0.5))) {
        // Longer than anybody waits for a final reply.
        await sleep(10 * minuteMs);
        return { kind: 'unknown', reason: 'no final reply' };
      }
      if (wrong) return { kind: 'unknown', reason: 'reset' };
      await sleep(random.chance(0.1) ? random.between(5000, 9 * minuteMs) : 50);
      return { kind: 'sent' };
    },
  };
}
