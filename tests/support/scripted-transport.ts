import type { SendResult, Sending, Transport } from '../../src/contact/send/transports/transport.ts';

/**
 * A way to send that ends as a test says: for what no real server can be brought to do. It hands over before it
 * answers, as a real one does.
 */
export function createScriptedTransport(
  answer: (sending: Sending, attempt: number) => SendResult | Promise<SendResult>,
  { name = 'smtp', safeAgainMs = 0 } = {},
): Transport {
  let attempts = 0;
  return {
    name,
    carriesMail: true,
    safeAgainMs,
    async send(sending, _signal, handOver) {
      if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
      return answer(sending, (attempts += 1));
    },
  };
}
