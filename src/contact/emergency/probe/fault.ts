import type { Observation } from './observation.ts';

/** Ends a conversation with what was observed instead of an answer. */
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

/** Reasons with a sentence of their own; every other one means that the certificate is not trusted. */
const certificateFaults: Record<string, Observation> = {
  CERT_HAS_EXPIRED: { kind: 'certificate', fault: 'expired' },
  CERT_NOT_YET_VALID: { kind: 'certificate', fault: 'not_yet_valid' },
  ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'certificate', fault: 'wrong_name' },
};

/**
 * What a failed conversation says about the service.
 * @param milliseconds how long the conversation lasted
 */
export function readFailure(failure: unknown, milliseconds: number): Observation {
  if (failure instanceof Fault) return failure.observation;
  // The failure of a host's last address says most: the first is IPv6, which the function may not have.
  const last: unknown = failure instanceof AggregateError ? failure.errors.at(-1) : failure;
  const { code = '' } = (last ?? {}) as NodeJS.ErrnoException;
  if (code === 'ETIMEDOUT') return { kind: 'silent', milliseconds };
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return { kind: 'nonsense' };
  return observations[code] ?? { kind: 'not_probed', why: 'failure' };
}

/** What a refused certificate says about the service. `reason` is Node's name for why it was refused. */
export function readCertificateFault(reason: string): Observation {
  return certificateFaults[reason] ?? { kind: 'certificate', fault: 'untrusted' };
}
