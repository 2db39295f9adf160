import type { Letter, Outbox, Submitted } from '../../../src/contact/send/outbox/index.ts';
import type { Store } from '../../../src/contact/send/outbox/types.ts';
import type { Transport } from '../../../src/contact/send/transports/transport.ts';

/**
 * A plausible mistake in the outbox, made from outside. The harness must notice each, or it proves nothing.
 */
export interface Mutant {
  store?: (store: Store) => Store;
  transport?: (transport: Transport, store: Store | undefined) => Transport;
  submit?: (outbox: Outbox, letters: Letter[]) => Promise<Submitted>;
}

/** Which figure of a verdict shows the mistake. */
export type Symptom = 'lost' | 'unmarked';

export const mutants: Record<string, { symptom: Symptom; ways: 'resend' | 'smtp'; mutant: Mutant }> = {
  'settles as sent before it sends': {
    symptom: 'lost',
    ways: 'smtp',
    mutant: {
      transport: (transport, store) => ({
        ...transport,
        async send(sending, ...rest) {
          const at = Date.now();
          await store?.settleSent(sending.id, '', { by: transport.name, at, keepUntil: at * 2 });
          return transport.send(sending, ...rest);
        },
      }),
    },
  },
  'answers before it stores': {
    symptom: 'lost',
    ways: 'smtp',
    mutant: {
      submit: (outbox, letters) => {
        void outbox.submit(letters);
        const results = letters.map(({ id, reference }) => ({
          id,
          reference,
          result: 'stored' as const,
          known: false,
          attempts: [],
        }));
        return Promise.resolve({ status: 'stored', letters: results });
      },
    },
  },
  'does not note the hand-over': {
    symptom: 'unmarked',
    ways: 'smtp',
    mutant: { store: (store) => ({ ...store, open: () => Promise.resolve(true) }) },
  },
  'does not mark copies': {
    symptom: 'unmarked',
    ways: 'smtp',
    mutant: {
      transport: (transport) => ({
        ...transport,
        send({ mail, ...sending }, ...rest) {
          const { 'X-Support-Copy': _mark, ...headers } = mail.headers;
          return transport.send({ ...sending, mail: { ...mail, headers } }, ...rest);
        },
      }),
    },
  },
  'forgets a doubt when it settles': {
    symptom: 'unmarked',
    ways: 'smtp',
    mutant: {
      store: (store) => ({
        ...store,
        settle: (id, token, progress, lease) =>
          store.settle(id, token, { ...progress, copy: 1, maybe: 0, maybeBy: '' }, lease),
      }),
    },
  },
  'uses a key of the attempt': {
    symptom: 'unmarked',
    ways: 'resend',
    mutant: {
      transport: (transport) => ({
        ...transport,
        send: (sending, ...rest) =>
          transport.send({ ...sending, key: `${sending.key}-${Math.random()}` }, ...rest),
      }),
    },
  },
};
