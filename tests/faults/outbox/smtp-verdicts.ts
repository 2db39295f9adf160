import { setTimeout as sleep } from 'node:timers/promises';
import { createSmtpTransport } from '../../../src/contact/send/transports/smtp.ts';
import type { Sending, SendResult } from '../../../src/contact/send/transports/transport.ts';
import { faults, phases, startFaultySmtpServer, type Fault, type Phase } from './smtp-server.ts';

/** One conversation that goes wrong. */
export interface SmtpCase {
  phase: Phase;
  fault: Fault;
  size: 'small' | 'large';
}

/** What the transport said, and what was true. */
export interface SmtpVerdict extends SmtpCase {
  result: SendResult;
  taken: boolean;
  textBytes: number;
  /** How often the transport asked whether the text may leave. */
  handOvers: number;
}

/** Scaled down from 30 seconds and 10 minutes. */
const times = { untilDataMs: 4000, finalReplyMs: 3000 };
const largeText = 'A line of a long message that fills more than one buffer.\n'.repeat(4000);
const atOnce = 21;

/** 7 phases × 9 faults × 2 sizes. Large ones go to a server with PIPELINING. */
export const smtpCases: SmtpCase[] = phases.flatMap((phase) =>
  faults.flatMap((fault) => (['small', 'large'] as const).map((size) => ({ phase, fault, size }))),
);

/** Sends to a server that misbehaves, once for each case. */
export async function collectVerdicts(cases: readonly SmtpCase[] = smtpCases): Promise<SmtpVerdict[]> {
  const verdicts: SmtpVerdict[] = [];
  for (let first = 0; first < cases.length; first += atOnce) {
    verdicts.push(...(await Promise.all(cases.slice(first, first + atOnce).map(collectVerdict))));
  }
  return verdicts;
}

async function collectVerdict(one: SmtpCase): Promise<SmtpVerdict> {
  const server = await startFaultySmtpServer(one.phase, one.fault, one.size === 'large');
  let handOvers = 0;
  const handOver = () => {
    handOvers += 1;
    return Promise.resolve(true);
  };
  const transport = createSmtpTransport(server.url, times);
  const result = await transport.send(createSending(one.size), new AbortController().signal, handOver);
  // What was in the buffers of the system may still arrive.
  await sleep(50);
  server.close();
  return { ...one, result, taken: server.hasTaken(), textBytes: server.textBytes(), handOvers };
}

/** A false verdict, in words; undefined if it's true. */
export function findFalsehood({ result, taken, textBytes, handOvers }: SmtpVerdict): string | undefined {
  if (handOvers === 0 && textBytes > 0) return 'the text left without being noted';
  if (handOvers > 1) return 'the hand-over was noted twice';
  if (result.kind === 'sent' && !taken) return 'sent, but it was not taken';
  const isDenied = result.kind === 'failed' || result.kind === 'refused';
  return isDenied && taken ? `${result.kind}, but it was taken` : undefined;
}

function createSending(size: SmtpCase['size']): Sending {
  return {
    id: 'row',
    key: 'row',
    copy: 1,
    mail: {
      from: 'Form <form@provider.example>',
      to: 'team@provider.example',
      replyTo: 'jo@writer.example',
      subject: 'A question',
      text: size === 'large' ? largeText : 'A short message.\n',
      headers: {},
      messageId: '<row@provider.example>',
    },
  };
}
