import { languageRules } from '../../src/checks/language/rules.ts';
import { signs } from '../../src/checks/outage/signs.ts';
import { clauseRules, questionRules } from '../../src/checks/questions/rules.ts';
import { reachRules } from '../../src/checks/reach/index.ts';
import { boundaryRules } from '../../src/checks/text/boundaries.ts';
import type { Rule } from '../../src/checks/text/rules.ts';
import { cues, whereabouts } from '../../src/checks/topic/cues.ts';

/** Every table of rules of the checks, and the flags with which its patterns read a text. */
export const tables: readonly { name: string; rules: readonly Rule[]; flags: string }[] = [
  { name: 'text/boundaries', rules: boundaryRules, flags: 'iu' },
  { name: 'questions/rules', rules: questionRules, flags: 'u' },
  { name: 'questions/rules, clauses', rules: clauseRules, flags: 'iu' },
  { name: 'outage/signs', rules: signs, flags: '' },
  { name: 'topic/cues', rules: [...cues, whereabouts], flags: 'i' },
  { name: 'language/rules', rules: languageRules, flags: 'i' },
  { name: 'reach', rules: reachRules, flags: '' },
];
