import type { Role } from '../../site/roles.ts';
import { contextSigns } from './context.ts';
import { contradictionSigns } from './contradictions.ts';
import { doubtSigns } from './doubts.ts';
import { failureSigns } from './failures.ts';
import { leadSigns } from './leads.ts';
import { ownCauseSigns } from './own-causes.ts';
import { scopeSigns } from './scope.ts';
import { symptomSigns } from './symptoms.ts';

/** A sign in a message of a service that is down, or of one person's set-up; `judgeOutage` adds them up. */
export interface Evidence {
  id: string;
  /** What is seen of a failing service, who sees it, when and how it was looked into, what doubts it, and where help is. */
  kind: 'lead' | 'symptom' | 'scope' | 'context' | 'doubt' | 'contradiction';
  weight: number;
  /** Told by the server itself or by several people, so that general doubts weigh little. */
  strong?: true;
  pattern: RegExp;
  /** Id of the sign beside which this one counts for nothing. */
  outweighedBy?: string;
  /** The answer for those whom it concerns. */
  help?: Role;
}

/** Every sign that is looked for; the order is the one in which help is chosen. */
export const evidenceTable: readonly Evidence[] = [
  ...leadSigns,
  ...symptomSigns,
  ...failureSigns,
  ...scopeSigns,
  ...contextSigns,
  ...ownCauseSigns,
  ...contradictionSigns,
  ...doubtSigns,
];
