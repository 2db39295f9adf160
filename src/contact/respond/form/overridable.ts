import { problemKinds, type Problem, type ProblemCode } from '../../receive/problems.ts';

const doubts = new Set<ProblemCode>([
  'several_questions',
  'not_english',
  'emergency_customers_only',
  'emergency_not_service_wide',
  'service_responds',
  'contains_secret',
]);

/** Whether the writer may answer the problem with a button, and the text with it stays as it is. */
export function isDoubt({ code }: Problem): boolean {
  return doubts.has(code);
}

/** What stands at a field: an error in the words of the summary, a doubt by its name. */
export function nameProblem(problem: Problem): string {
  return isDoubt(problem) ? `${problemKinds[problem.code].title}.` : problem.message;
}
