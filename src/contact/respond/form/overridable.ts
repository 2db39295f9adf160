import { problemKinds, type Problem, type ProblemCode } from '../../receive/problems.ts';

const warnings = new Set<ProblemCode>([
  'several_questions',
  'not_english',
  'emergency_customers_only',
  'emergency_not_service_wide',
  'service_responds',
  'contains_secret',
]);

/** Whether the problem is a warning: the writer may override it with a button and send the text as it is. */
export function isWarning({ code }: Problem): boolean {
  return warnings.has(code);
}

/** Names a problem at its field: an error in the words of the summary, a warning by its title. */
export function nameProblem(problem: Problem): string {
  return isWarning(problem) ? `${problemKinds[problem.code].title}.` : problem.message;
}
