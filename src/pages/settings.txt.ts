import { findAnswerPath } from '../client-config/answer-path.ts';
import { writeSettingsText } from '../client-config/settings-text.ts';

/** Every setting as plain text, for text browsers, programs and paper. */
export function GET(): Response {
  return new Response(writeSettingsText(findAnswerPath('app-passwords')));
}
