import { StoreError, type Store } from '../../../src/contact/send/outbox/types.ts';
import type { Random } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How a store is spoiled. */
export interface Spoiling {
  time: VirtualTime;
  random: Random;
  /** Resolves, or never does if the process is killed at this moment. */
  passed: (moment: string) => Promise<void>;
  /** How often a step is refused, and how often it's done but answered by a time-out. */
  failing: () => { refused: number; unanswered: number };
}

const killedBefore = new Set(['put', 'open']);
const killedAfter = new Set(['put', 'claim', 'open', 'settle']);

/** Makes a store whose process may be killed around each step, and whose steps may fail. */
export function spoilStore(store: Store, { time, random, passed, failing }: Spoiling): Store {
  const spoil = async <Value>(name: string, step: () => Promise<Value>): Promise<Value> => {
    if (killedBefore.has(name)) await passed(`before ${name}`);
    const { refused, unanswered } = failing();
    if (random.chance(refused)) throw new StoreError('refused', true);
    const value = await time.hold(step());
    // A worker that found nothing to do has nothing to lose.
    const isIdle = Array.isArray(value) && value.length === 0;
    if (killedAfter.has(name) && !isIdle) await passed(`after ${name}`);
    if (random.chance(unanswered)) throw new StoreError('time-out', false);
    return value;
  };
  return {
    ...store,
    put: (...call) => spoil('put', () => store.put(...call)),
    claim: (...call) => spoil('claim', () => store.claim(...call)),
    open: (...call) => spoil('open', () => store.open(...call)),
    renew: (...call) => spoil('renew', () => store.renew(...call)),
    settleSent: (...call) => spoil('settle', () => store.settleSent(...call)),
    settle: (...call) => spoil('settle', () => store.settle(...call)),
    stats: (...call) => spoil('stats', () => store.stats(...call)),
    find: (...call) => spoil('find', () => store.find(...call)),
    findBy: (...call) => spoil('find', () => store.findBy(...call)),
    sweep: (...call) => spoil('sweep', () => store.sweep(...call)),
  };
}
