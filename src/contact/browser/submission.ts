import { setHidden } from './hidden-field.ts';

/** 128 random bits, as the field `submission` holds them: 22 symbols. */
const idBytes = 16;

/**
 * Gives the form an identity of its own when somebody begins to type: however often it is sent, the same one is
 * one message. It is kept with the draft, and goes when the message was sent or the form is cleared.
 */
export function nameSubmission(form: HTMLFormElement): void {
  const own = form.querySelector<HTMLInputElement>('[name="submission"]');
  if (!own?.value) setHidden(form, 'submission', createId());
}

function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idBytes));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_')
    .replace(/=+$/u, '');
}
