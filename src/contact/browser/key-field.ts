import { isPrivateKey } from '../openpgp/private-key.ts';

/** Empties the field for a public key when a private one is put into it, as the function would, before anything is sent. */
export function refusePrivateKeys(part: HTMLElement): void {
  part.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.name !== 'publicKey') return;
    // What is said stays until something else is put in: one paste may be told in several events.
    if (!target.value) return;
    target.parentElement?.querySelector('[data-private-key]')?.remove();
    if (!isPrivateKey(target.value)) return;
    target.value = '';
    target.after(renderWarning());
  });
}

function renderWarning(): HTMLElement {
  const warning = Object.assign(document.createElement('p'), {
    className: 'field__error',
    role: 'alert',
    textContent:
      'That is your private key, which should never leave your own devices: nothing was sent, and the field is empty again. Paste the public key instead.',
  });
  warning.dataset['privateKey'] = '';
  return warning;
}
