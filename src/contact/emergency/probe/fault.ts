import type { Observation } from './observation.ts';

/** Ends a conversation with what was seen instead of an answer. */
export class Fault extends Error {
  readonly observation: Observation;

  constructor(observation: Observation) {
    super(observation.kind);
    this.observation = observation;
  }
}

const observations: Record<string, Observation> = {
  ECONNREFUSED: { kind: 'refuses', how: 'refused' },
  ECONNRESET: { kind: 'refuses', how: 'closed' },
  EPIPE: { kind: 'refuses', how: 'closed' },
  ERR_STREAM_PREMATURE_CLOSE: { kind: 'refuses', how: 'closed' },
  EHOSTUNREACH: { kind: 'refuses', how: 'unreachable' },
  ENETUNREACH: { kind: 'refuses', how: 'unreachable' },
  EADDRNOTAVAIL: { kind: 'refuses', how: 'unreachable' },
  ENOTFOUND: { kind: 'unresolved' },
  ENODATA: { kind: 'unresolved' },
  EAI_AGAIN: { kind: 'unresolved' },
};

/** Only these have a sentence of their own; every other reason is that nobody vouches for the certificate. */
const certificateFaults: Record<string, Observation> = {
  CERT_HAS_EXPIRED: { kind: 'certificate', fault: 'expired' },
  CERT_NOT_YET_VALID: { kind: 'certificate', fault: 'not_yet_valid' },
  ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'certificate', fault: 'wrong_name' },
};

/** What it says about the service that talking to it failed in this way, after so many milliseconds. */
export function readFailure(failure: unknown, milliseconds: number): Observation {
  if (failure instanceof Fault) return failure.observation;
  // Of the several addresses of a host the last one tells most: the first is IPv6, which the function may not have.
  const last: unknown = failure instanceof AggregateError ? failure.errors.at(-1) : failure;
  const { code = '' } = (last ?? {}) as NodeJS.ErrnoException;
  if (code === 'ETIMEDOUT') return { kind: 'silent', milliseconds };
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return { kind: 'nonsense' };
  return observations[code] ?? { kind: 'not_probed', why: 'failure' };
}

/** What it says about the service that its certificate was not accepted, by the name that Node has for the reason. */
export function readCertificateFault(reason: string): Observation {
  return certificateFaults[reason] ?? { kind: 'certificate', fault: 'untrusted' };
}
