import type { ObservationKind } from '../../message/observation-kinds.ts';

/** What the probe saw of a service, from where the function runs. */
export type Observation =
  | { kind: 'answers'; milliseconds: number }
  /** It answers and says itself that it is out of service; `reply` is its protocol's word for that, such as 503. */
  | { kind: 'unavailable'; reply: string }
  | { kind: 'refuses'; how: keyof typeof refusals }
  /** No usable answer came within this time. */
  | { kind: 'silent'; milliseconds: number }
  /** Something answers that does not speak the service's protocol. */
  | { kind: 'nonsense' }
  | { kind: 'certificate'; fault: keyof typeof certificateFaults }
  | { kind: 'unresolved' }
  | { kind: 'not_probed'; why: keyof typeof omissions };

/**
 * Probes one of the provider's services, by its id. Never throws, takes three seconds at most (a process that is
 * busy with a flood: six), and connects only to hosts of `content/provider.ts`.
 */
export type ProbeService = (service: string) => Promise<Observation>;

/** A slower answer may be part of the outage, so the writer is not asked to confirm. */
const goodAnswerMs = 2000;

const refusals = {
  refused: 'refuses connections',
  closed: 'closes the connection without a word',
  unreachable: 'can’t be reached over the network',
} as const;

const certificateFaults = {
  expired: 'its certificate has expired',
  not_yet_valid: 'its certificate isn’t valid yet',
  wrong_name: 'its certificate is for another name',
  untrusted: 'its certificate isn’t trusted',
} as const;

const omissions = {
  protocol: 'it only answers programs that have a customer’s key',
  off: 'the probe is switched off',
  failure: 'the probe itself failed',
} as const;

/** Whether the service works as far as the probe can see, so that the cause may be closer to the writer. */
export function answersWell(observation: Observation): boolean {
  return observation.kind === 'answers' && observation.milliseconds <= goodAnswerMs;
}

/** Writes one sentence for the writer: We tested “Receiving mail (IMAP)” from our side: it answered in 80 ms. */
export function describeForWriter(observation: Observation, serviceLabel: string): string {
  return observation.kind === 'not_probed'
    ? `We couldn’t test “${serviceLabel}”: ${omissions[observation.why]}.`
    : `We tested “${serviceLabel}” from our side: it ${describeBehavior(observation)}.`;
}

/** Writes the line “Probe report” of the mail: “Receiving mail (IMAP) answered in 80 ms.” */
export function describeForEngineer(observation: Observation, serviceLabel: string): string {
  return `${serviceLabel} ${describeBehavior(observation)}.`;
}

/** What the sent page says about the service of an emergency. It knows no more than the kind of observation. */
export const receiptSentences: Record<ObservationKind, string> = {
  answers: 'The service answers from where we are.',
  unavailable: 'We can see it too: the service says it’s out of service.',
  refuses: 'We can see it too: the service refuses connections.',
  silent: 'We can see it too: the service doesn’t answer.',
  nonsense: 'We can see it too: the service doesn’t answer as it should.',
  certificate: 'We can see it too: the service’s certificate isn’t valid.',
  unresolved: 'We can see it too: the service’s name can’t be found.',
  not_probed: 'We couldn’t test the service from where we are.',
};

function describeBehavior(observation: Observation): string {
  switch (observation.kind) {
    case 'answers':
      return answersWell(observation)
        ? `answered in ${describeDuration(observation.milliseconds)}`
        : `answered, but only after ${describeDuration(observation.milliseconds)}`;
    case 'unavailable':
      return `answers, but says it’s out of service (${observation.reply})`;
    case 'refuses':
      return refusals[observation.how];
    case 'silent':
      return `didn’t answer within ${describeDuration(observation.milliseconds)}`;
    case 'nonsense':
      return 'answers, but not the way this service should';
    case 'certificate':
      return `answers, but ${certificateFaults[observation.fault]}`;
    case 'unresolved':
      return 'can’t be found, because its host name has no address';
    case 'not_probed':
      return `wasn’t tested: ${omissions[observation.why]}`;
  }
}

function describeDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Number((milliseconds / 1000).toFixed(1));
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
