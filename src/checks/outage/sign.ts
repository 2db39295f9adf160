import type { Role } from '../../site/roles.ts';
import { matchPhrases, type Phrases } from '../text/lexicon.ts';

/** Something in a message that speaks for a service that is down, or for trouble with one person's setup. */
export interface Sign {
  /** Unique among all signs. */
  id: string;
  /** Decides how `judgeOutage` counts the weight. */
  kind:
    | 'lead' // only leads to an answer
    | 'symptom' // something fails
    | 'scope' // several people, devices, networks or services are affected
    | 'context' // when it began, and what was already ruled out
    | 'doubt' // mostly said about one person's setup
    | 'contradiction'; // the service answers, or the cause is on the writer's own side
  weight: number;
  /** Reported by the server itself or by several people, so that doubts count for little. */
  strong?: true;
  /** Phrases of which one is enough, or a pattern where whole words are too coarse. */
  says: Phrases | RegExp;
  /** Id of a sign that makes this one count for nothing. */
  outweighedBy?: string;
  /** The answer that helps the people who say this. */
  help?: Role;
}

/** The pattern that finds a sign in a normalized message. */
export function matchSign({ says }: Sign): RegExp {
  return says instanceof RegExp ? says : matchPhrases(says);
}
