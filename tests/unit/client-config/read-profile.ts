import { parse, type PlistValue } from 'plist';
import { mailKeys, topLevelKeys, type AppleKey } from './apple-keys.ts';

type Dictionary = Record<string, PlistValue>;

/** A profile as a device reads it. */
export interface ReadAppleProfile {
  profile: Dictionary;
  mail: Dictionary;
  /** What doesn't fit the keys that Apple publishes. */
  faults: string[];
}

/** Reads a profile, and holds it against Apple's keys. */
export function readAppleProfile(text: string): ReadAppleProfile {
  const profile = parse(text) as Dictionary;
  const payloads = profile['PayloadContent'] as Dictionary[];
  const [mail = {}] = payloads;
  const faults = [
    ...findFaults(profile, topLevelKeys),
    ...findFaults(mail, mailKeys),
    ...(payloads.length === 1 ? [] : [`${payloads.length} payloads`]),
  ];
  return { profile, mail, faults };
}

/** The keys for which a device asks when it installs the mail payload. */
export function listAskedFor(mail: Dictionary): string[] {
  return Object.entries(mailKeys).flatMap(([key, { isAskedFor }]) =>
    isAskedFor && !(key in mail) ? [key] : [],
  );
}

function findFaults(values: Dictionary, keys: Readonly<Record<string, AppleKey>>): string[] {
  const missing = Object.entries(keys).flatMap(([key, { isRequired }]) =>
    isRequired && !(key in values) ? [`${key} is missing`] : [],
  );
  const wrong = Object.entries(values).flatMap(([key, value]) => {
    const known = keys[key];
    if (!known) return [`${key} is unknown`];
    if (known.isSecret) return [`${key} is a secret`];
    if (findType(value) !== known.type) return [`${key} is not of type ${known.type}`];
    const isAllowed = !known.oneOf || known.oneOf.some((one) => one === value);
    return isAllowed ? [] : [`${key} is ${JSON.stringify(value)}`];
  });
  return [...missing, ...wrong];
}

function findType(value: PlistValue): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'real';
  return typeof value;
}
