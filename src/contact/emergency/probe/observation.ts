/** What the function saw of a service, from where it runs. */
export type Observation =
  | { kind: 'answers'; milliseconds: number }
  /** It answers, and says itself that it cannot serve; `reply` is its protocol's word for that, such as 503. */
  | { kind: 'unavailable'; reply: string }
  | { kind: 'refuses'; how: keyof typeof refusals }
  /** Nothing came that could be judged in this time. */
  | { kind: 'silent'; milliseconds: number }
  /** Something answers that does not speak the service's protocol. */
  | { kind: 'nonsense' }
  | { kind: 'certificate'; fault: keyof typeof certificateFaults }
  | { kind: 'unresolved' }
  | { kind: 'not_probed'; why: keyof typeof omissions };

/** Each kind as a word that may stand in an address. */
export const observationKinds = [
  'answers',
  'unavailable',
  'refuses',
  'silent',
  'nonsense',
  'certificate',
  'unresolved',
  'not_probed',
] as const satisfies Observation['kind'][];

export type ObservationKind = Observation['kind'];

/** An answer that takes longer may be part of the trouble: nobody is asked whether they are sure. */
const goodAnswerMs = 2000;

const refusals = {
  refused: 'refuses the connection',
  closed: 'closes the connection before it says anything',
  unreachable: 'cannot be reached: there is no way through the network',
} as const;

const certificateFaults = {
  expired: 'its certificate has expired',
  not_yet_valid: 'its certificate is not valid yet',
  wrong_name: 'its certificate is for another name',
  untrusted: 'its certificate is not signed by anybody whom programs trust',
} as const;

const omissions = {
  protocol: 'it answers only to programs that hold a key of a customer',
  off: 'looking is switched off',
  failure: 'looking itself failed',
} as const;

/** Whether the service is well as far as can be seen, so that the cause may be nearer to the writer. */
export function answersWell(observation: Observation): boolean {
  return observation.kind === 'answers' && observation.milliseconds <= goodAnswerMs;
}

/** One sentence for the writer: “From our side, Receiving mail (IMAP) answers in 80 ms.” */
export function describeObservation(observation: Observation, serviceLabel: string): string {
  return `From our side, ${describeSight(observation, serviceLabel)}`;
}

/** The same for the line “Seen from our side” of the mail: “Receiving mail (IMAP) answers in 80 ms.” */
export function describeSight(observation: Observation, serviceLabel: string): string {
  return `${serviceLabel} ${describeConduct(observation)}.`;
}

/** What the page says that follows a sent emergency, which knows no more than the kind. */
export const receiptSentences: Record<ObservationKind, string> = {
  answers: 'From our side, the service answers. The engineer knows that it does not for you.',
  unavailable: 'From our side, too, the service says that it cannot serve.',
  refuses: 'From our side, too, the service does not take connections.',
  silent: 'From our side, too, the service does not answer.',
  nonsense: 'From our side, too, the service does not answer as it should.',
  certificate: 'From our side, too, the service is not well: its certificate is not valid.',
  unresolved: 'From our side, too, the service is not found under its name.',
  not_probed: 'From our side, the service was not looked at; the engineer does that now.',
};

function describeConduct(observation: Observation): string {
  switch (observation.kind) {
    case 'answers':
      return answersWell(observation)
        ? `answers in ${describeTime(observation.milliseconds)}`
        : `answers, but only after ${describeTime(observation.milliseconds)}`;
    case 'unavailable':
      return `answers, but says that it cannot serve (${observation.reply})`;
    case 'refuses':
      return refusals[observation.how];
    case 'silent':
      return `did not answer within ${describeTime(observation.milliseconds)}`;
    case 'nonsense':
      return 'answers, but not as this service should';
    case 'certificate':
      return `answers, but ${certificateFaults[observation.fault]}`;
    case 'unresolved':
      return 'cannot be found: its host name leads to no address';
    case 'not_probed':
      return `was not looked at: ${omissions[observation.why]}`;
  }
}

function describeTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Number((milliseconds / 1000).toFixed(1));
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
