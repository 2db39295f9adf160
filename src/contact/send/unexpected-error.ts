import { provider } from '../../provider/index.ts';
import type { Outcome } from '../message/types.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem } from '../message/problems.ts';
import { findWritten } from '../message/readable.ts';

/**
 * Ends a request that failed through an unexpected error of ours: it tells the writer, and keeps all that was
 * typed.
 */
export function reportUnexpectedError(fields: TypedFields, failure: unknown): Outcome {
  const subject = findWritten(fields.subject) ?? '';
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
    // Log the name only: an error's message may quote what was typed.
    failure: failure instanceof Error ? failure.name : 'unknown',
  };
}

/** Writes a link (RFC 6068) that opens the message in the writer's own mail program. */
export function writeMailto(to: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
