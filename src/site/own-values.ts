import { provider } from '../provider/index.ts';

/** The reader's own values, which a guide shows once they were typed (`components/guide/browser/own-values.ts`). */
export type OwnValue = 'account' | 'accountInUrl' | 'address' | 'addressInUrl' | 'name';

const isAddress = provider.customers.knownBy === 'mail-domain';

/** The facts that only stand for a value of the reader's own, and which value that is. */
export const ownFacts: ReadonlyMap<string, OwnValue> = new Map([
  ['example.address', 'address'],
  ['example.addressInUrl', 'addressInUrl'],
  ['example.name', 'name'],
  ['account.example', isAddress ? 'address' : 'account'],
  ['account.exampleInUrl', isAddress ? 'addressInUrl' : 'accountInUrl'],
]);
