import { createElement } from '../../browser/element.ts';
import { isPrivateKey, privateKeyWarning } from '../openpgp/private-key.ts';

/** Empties the public key field when a private key is put into it, before anything is sent. */
export function refusePrivateKeys(part: HTMLElement): void {
  part.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.name !== 'publicKey') return;
    // Keep the warning while the field is empty: one paste may fire several events.
    if (!target.value) return;
    target.parentElement?.querySelector('[data-private-key]')?.remove();
    if (!isPrivateKey(target.value)) return;
    target.value = '';
    target.after(renderWarning());
  });
}

function renderWarning(): HTMLElement {
  return createElement(
    'p',
    { class: 'field__error', role: 'alert', 'data-private-key': '' },
    `${privateKeyWarning} Nothing was sent, and the field is empty again. Paste the public key instead.`,
  );
}
