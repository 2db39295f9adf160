import { html, raw } from 'hono/html';
import { offers } from '../../../provider/index.ts';
import { renderArea, renderText } from './controls.ts';
import type { FormState, Markup } from './state.ts';

const details = [
  [
    'program',
    'Program',
    offers('mail')
      ? 'For example, Thunderbird, or the name of your browser'
      : 'For example, the name of your browser',
  ],
  ['version', 'Version', 'Usually under Help › About'],
  ['system', 'System', 'For example, Windows 11 or Android 15'],
] as const;

/**
 * Asks for what staff would have to ask back; opens only if something is in it. The script adds a button that
 * fills it in.
 */
export function renderDetails({ fields, problems }: FormState): Markup {
  const names = ['subject', 'program', 'version', 'system', 'publicKey'] as const;
  const wrong = new Set(problems.map(({ field }) => field));
  const open = names.some((name) => wrong.has(name) || fields[name].some(Boolean));
  return html`<details class="contact-form__part contact-form__details"${open ? raw(' open') : ''}>
<summary>Add details (optional)</summary>
<span data-fill-in></span>
${details.map(([name, label, hint]) => renderText({ name, label, hint, fields, problems, optional: true }))}
${renderText({ name: 'subject', label: 'Subject', fields, problems, optional: true })}
${renderArea({
  name: 'publicKey',
  label: 'Your OpenPGP public key',
  hint:
    'Paste it here if you’d like an encrypted reply: the whole block that begins with BEGIN PGP PUBLIC KEY. ' +
    'Never paste a private key.',
  fields,
  problems,
  optional: true,
  attributes: 'rows="3" spellcheck="false" autocomplete="off" class="field__key"',
})}
</details>`;
}
