import { provider } from '../../provider/index.ts';
import type { Outcome } from '../types.ts';
import type { Fields } from '../receive/parse.ts';
import { createProblem } from '../receive/problems.ts';

/** The end of a request in which something of ours broke: the writer is told, and nothing that was typed is lost. */
export function breakOff(fields: Fields, failure: unknown): Outcome {
  const subject = fields.subject[0] ?? '';
  const questions = fields.question.length > 0 ? fields.question : [''];
  return {
    kind: 'refused',
    fields,
    problems: questions.map((question, index) =>
      createProblem('not_delivered', {
        field: 'question',
        index,
        mailto: writeMailto(provider.support.address, subject, question),
      }),
    ),
    // Its message may hold what was typed; its name does not.
    failure: failure instanceof Error ? failure.name : 'unknown',
  };
}

/** A link (RFC 6068) that opens the writer's own mail program with the message in it. */
export function writeMailto(to: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
