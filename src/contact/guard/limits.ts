import { limits, type Contact } from '../message/schema.ts';
import type { Bucket, Rule } from './counters/index.ts';
import type { Network } from './network.ts';

const minute = 60;
const day = 24 * 60 * minute;
const tenMinutes = { duration: 10 * minute, refuses: true };

/** Share of any limit beyond which proof of work is required. */
export const crowdedShare = 0.5;

/**
 * What each may send: generous for people, tight for bots. A form carries up to five messages, so the tightest
 * rule lets a writer send a second one. A writer here is an address in one network: an address alone never
 * refuses, because anybody can type it. Neither does the sum of all: beyond half of it everybody must prove work.
 */
const regular = {
  network: { name: 'network', points: 30, ...tenMinutes },
  // Loose, because a carrier's other customers may be in it.
  wide: { name: 'wide-network', points: 600, ...tenMinutes },
  unknown: { name: 'unknown-network', points: 300, ...tenMinutes },
  writer: [
    { name: 'writer', points: 2 * limits.questions, ...tenMinutes },
    { name: 'writer-day', points: 20, duration: day, refuses: true },
  ],
  everybody: { name: 'everybody', points: 200, duration: 10 * minute, refuses: false },
} satisfies Lane;

/** Emergencies have limits of their own, so that none is refused because of regular messages. */
const urgent = {
  network: { name: 'emergency', points: 20, ...tenMinutes },
  wide: { name: 'emergency-wide-network', points: 400, ...tenMinutes },
  unknown: { name: 'emergency-unknown-network', points: 200, ...tenMinutes },
  writer: [{ name: 'emergency-writer', points: 2 * limits.questions, ...tenMinutes }],
  everybody: { name: 'emergency-everybody', points: 400, duration: 10 * minute, refuses: false },
} satisfies Lane;

/**
 * An address in all networks together. It only leads to proof of work, and half of it is more than two networks
 * can send: so it tells nothing about the owner's own messages, only that somebody floods us in this name.
 */
const address: Rule = { name: 'address', points: 50, duration: 10 * minute, refuses: false };

/** One message each ten seconds may go by waiting instead of working, or a few at once. */
const waits = {
  network: { name: 'wait', points: 3, duration: 30, refuses: true },
  wide: { name: 'wait-wide-network', points: 12, duration: 30, refuses: true },
  unknown: { name: 'wait-unknown-network', points: 30, duration: 30, refuses: true },
} satisfies Omit<Lane, 'writer' | 'everybody'>;

interface Lane {
  network: Rule;
  wide: Rule;
  /** For all networks that can't be told apart. */
  unknown: Rule;
  writer: readonly Rule[];
  everybody: Rule;
}

/** Finds the buckets that a message is counted in. The first is its network's. */
export function findBuckets({ email, emergency }: Contact, network: Network): Bucket[] {
  const isUrgent = emergency === 'yes';
  const { writer: rules, everybody, ...networks } = isUrgent ? urgent : regular;
  const writer = email.toLowerCase();
  return [
    ...findNetworkBuckets(networks, network),
    // Where networks can't be told apart, this would be the address alone.
    ...(network.known ? rules.map((rule) => ({ rule, subject: `${network.near} ${writer}` })) : []),
    ...(isUrgent ? [] : [{ rule: address, subject: writer }]),
    { rule: everybody, subject: 'everybody' },
  ];
}

/** Finds the buckets of a message that goes by waiting. Emergencies don't queue behind regular messages. */
export function findWaitBuckets({ emergency }: Contact, network: Network): Bucket[] {
  const lane = emergency === 'yes' ? 'emergency' : 'regular';
  return findNetworkBuckets(waits, network).map(({ rule, subject }) => ({
    rule,
    subject: `${lane} ${subject}`,
  }));
}

/** The bucket that tells whether everybody must prove work. */
export const everybodyBucket: Bucket = { rule: regular.everybody, subject: 'everybody' };

function findNetworkBuckets(
  { network, wide, unknown }: Pick<Lane, 'network' | 'wide' | 'unknown'>,
  { near, wide: range, known }: Network,
): Bucket[] {
  if (!known) return [{ rule: unknown, subject: near }];
  const wider = range === undefined ? [] : [{ rule: wide, subject: range }];
  return [{ rule: network, subject: near }, ...wider];
}
