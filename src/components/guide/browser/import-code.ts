import { createElement } from '../../../browser/element.ts';
import type { MailServers } from '../../../client-config/thunderbird-qr.ts';
import { keepOwnValues, readOwnValues, type OwnValues } from './own-values.ts';
import { createQrCode } from './qr-code.ts';

/** Draws the code that Thunderbird for Android imports an account from, once the reader's address is known. */
class ImportCode extends HTMLElement {
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
    if (!address) {
      this.replaceChildren(this.writeForm());
      return;
    }
    const servers = JSON.parse(this.dataset['servers'] ?? '{}') as MailServers;
    // Loaded when it is needed: most readers of this page never see the code.
    const [{ drawQr }, { writeImportCode }] = await Promise.all([
      import('../../../client-config/qr.ts'),
      import('../../../client-config/thunderbird-qr.ts'),
    ]);
    const code = createQrCode(
      drawQr(writeImportCode(servers, { address, name: name ?? '' })),
      `QR code with the settings for ${address}`,
    );
    const note = createElement(
      'p',
      {},
      'This code holds our servers, your address and your name, not your password. It was drawn in this page; nothing was sent.',
    );
    this.replaceChildren(code, note);
  }

  private writeForm(): HTMLFormElement {
    const input = createElement('input', {
      id: 'import-address',
      type: 'email',
      required: '',
      autocomplete: 'email',
      autocapitalize: 'none',
      spellcheck: 'false',
      maxlength: '254',
    });
    const form = createElement(
      'form',
      {},
      createElement('p', {}, createElement('label', { for: input.id }, 'Your email address'), input),
      createElement('button', { class: 'button', type: 'submit' }, 'Draw the code'),
      createElement('p', { class: 'hint' }, 'It stays in this tab and is never sent.'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keepOwnValues({ ...readOwnValues(), address: input.value.trim() });
    });
    return form;
  }
}

customElements.define('import-code', ImportCode);
