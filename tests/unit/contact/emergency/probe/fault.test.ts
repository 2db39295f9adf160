import { expect, test } from '@playwright/test';
import {
  Fault,
  readCertificateFault,
  readFailure,
} from '../../../../../src/contact/emergency/probe/fault.ts';
import type { Observation } from '../../../../../src/contact/emergency/probe/observation.ts';

/** An error of Node's net, tls or dns. */
function createError(code: string): Error {
  return Object.assign(new Error('as the test wants it'), { code });
}

for (const [code, observation] of [
  ['ECONNREFUSED', { kind: 'refuses', how: 'refused' }],
  ['ECONNRESET', { kind: 'refuses', how: 'closed' }],
  ['ENETUNREACH', { kind: 'refuses', how: 'unreachable' }],
  ['EHOSTUNREACH', { kind: 'refuses', how: 'unreachable' }],
  ['ENOTFOUND', { kind: 'unresolved' }],
  ['EAI_AGAIN', { kind: 'unresolved' }],
  ['ETIMEDOUT', { kind: 'silent', milliseconds: 2100 }],
  ['ERR_SSL_WRONG_VERSION_NUMBER', { kind: 'nonsense' }],
  ['EMFILE', { kind: 'not_probed', why: 'failure' }],
] as [string, Observation][]) {
  test(`${code} is read as ${JSON.stringify(observation)}`, () => {
    expect(readFailure(createError(code), 2100)).toEqual(observation);
  });
}

test('of several addresses the last one tells: the function may have no IPv6 at all', () => {
  const codes = ['ENETUNREACH', 'ECONNREFUSED'];
  const both = Object.assign(new AggregateError(codes.map(createError)), { code: codes[0] });
  expect(readFailure(both, 5)).toEqual({ kind: 'refuses', how: 'refused' });
});

test('what a protocol has seen stands, and what nobody has thought of is no word about the service', () => {
  expect(readFailure(new Fault({ kind: 'nonsense' }), 5)).toEqual({ kind: 'nonsense' });
  for (const odd of [new TypeError('x'), new AggregateError([]), 'x', undefined])
    expect(readFailure(odd, 5)).toEqual({ kind: 'not_probed', why: 'failure' });
});

test('a reason that has no sentence of its own is a certificate that nobody vouches for', () => {
  expect(readCertificateFault('CERT_REVOKED')).toEqual({ kind: 'certificate', fault: 'untrusted' });
});
