import { contextSigns } from './context.ts';
import { contradictionSigns } from './contradictions.ts';
import { doubtSigns } from './doubts.ts';
import { failureSigns } from './failures.ts';
import { lastLeadSigns, leadSigns } from './leads.ts';
import { ownCauseSigns } from './own-causes.ts';
import { scopeSigns } from './scope.ts';
import type { Sign } from './sign.ts';
import { symptomSigns } from './symptoms.ts';

/** Every sign that is looked for. Where several lead to an answer, the first in this order wins. */
export const signTable: readonly Sign[] = [
  ...leadSigns,
  ...symptomSigns,
  ...failureSigns,
  ...scopeSigns,
  ...contextSigns,
  ...ownCauseSigns,
  ...contradictionSigns,
  ...doubtSigns,
  ...lastLeadSigns,
];
