import { createElement } from '../../../browser/element.ts';
import type { MailServers } from '../../../client-config/thunderbird-qr.ts';
import { completeAddress, isUsable, keepOwnValues, readOwnValues, type OwnValues } from './own-values.ts';
import { createQrCode } from './qr-code.ts';

const notDrawn = 'The code can’t be drawn. Load the page again, or set the account up by hand.';

/** Draws the code that Thunderbird for Android imports an account from, once the reader's address is known. */
class ImportCode extends HTMLElement {
  /** Number of the latest drawing: an earlier one that comes late is dropped. */
  #latest = 0;

  connectedCallback(): void {
    document.addEventListener('own-values', this);
    void this.draw(readOwnValues());
  }

  disconnectedCallback(): void {
    document.removeEventListener('own-values', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof CustomEvent) void this.draw(event.detail as OwnValues);
  }

  private async draw({ address, name }: OwnValues): Promise<void> {
    const number = ++this.#latest;
    if (!address) {
      if (!this.querySelector('form')) this.replaceChildren(this.writeForm());
      return;
    }
    const hadFocus = this.contains(document.activeElement);
    const note = createElement('p', { tabindex: '-1' });
    let code: Node = document.createTextNode('');
    try {
      const servers = JSON.parse(this.dataset['servers'] ?? '{}') as MailServers;
      // Loaded when it is needed: most readers of this page never see the code.
      const [{ drawQr }, { writeImportCode }] = await Promise.all([
        import('../../../client-config/qr.ts'),
        import('../../../client-config/thunderbird-qr.ts'),
      ]);
      const text = writeImportCode(servers, { address, name: name ?? '' });
      code = createQrCode(drawQr(text), `QR code with the settings for ${address}`);
      note.textContent =
        'This code holds our servers, your address and your name, not your password. It was drawn in this page; nothing was sent.';
    } catch {
      note.textContent = notDrawn;
    }
    if (number !== this.#latest) return;
    this.replaceChildren(code, note);
    if (hadFocus) note.focus();
  }

  private writeForm(): HTMLFormElement {
    const input = createElement('input', {
      id: 'import-address',
      type: 'email',
      required: '',
      autocomplete: 'email',
      autocapitalize: 'none',
      spellcheck: 'false',
    });
    const complete = () => {
      input.value = completeAddress(input.value, this.dataset['domain'] ?? '');
      input.setCustomValidity(
        !input.value || isUsable('address', input.value) ? '' : 'Check your email address.',
      );
    };
    input.addEventListener('change', complete);
    const form = createElement(
      'form',
      { novalidate: '' },
      createElement('p', {}, createElement('label', { for: input.id }, 'Your email address'), input),
      createElement('button', { class: 'button', type: 'submit' }, 'Draw the code'),
      createElement('p', { class: 'hint' }, 'It stays in this tab and is never sent.'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      complete();
      if (form.reportValidity()) keepOwnValues({ ...readOwnValues(), address: input.value });
    });
    return form;
  }
}

customElements.define('import-code', ImportCode);
