import type { FormState } from '../../src/contact/respond/form/state.ts';
import { emptyFields } from '../../src/contact/message/fields.ts';
import { chooseTopics, findAnswer } from './contact.ts';

/** A form with nothing typed and nothing wrong, but for these parts. */
export function createForm(parts: Partial<FormState> = {}): FormState {
  return {
    fields: emptyFields(),
    problems: [],
    step: 'write',
    chooseTopics,
    findAnswer,
    hasPage: () => true,
    ...parts,
  };
}
