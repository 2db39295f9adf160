import { createElement } from '../../../browser/element.ts';
import { createQrCode } from './qr-code.ts';

/** Most bytes of a file; a code holds 2,953, and a configuration has some 300. */
const mostBytes = 2900;

/** Draws the reader's own WireGuard file as a code for a phone. The file is read in the page and goes nowhere. */
class TunnelCode extends HTMLElement {
  connectedCallback(): void {
    const input = createElement('input', { id: 'tunnel-file', type: 'file', accept: '.conf,text/plain' });
    const result = createElement('div', { role: 'status' });
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void this.draw(file, result);
    });
    this.replaceChildren(
      createElement(
        'p',
        {},
        createElement('label', { for: input.id }, 'Your configuration file (.conf)'),
        input,
      ),
      createElement(
        'p',
        { class: 'hint' },
        'The file is read in this page and never sent. Let nobody photograph the code: it holds your private key.',
      ),
      result,
    );
  }

  private async draw(file: File, result: HTMLElement): Promise<void> {
    const text = file.size <= mostBytes ? await file.text() : '';
    if (!/^\s*\[Interface\]/mu.test(text) || !/^\s*PrivateKey\s*=/mu.test(text)) {
      result.textContent =
        'This isn’t a WireGuard configuration file. Choose the .conf file from your account.';
      return;
    }
    const { drawQr } = await import('../../../client-config/qr.ts');
    const hide = createElement('button', { type: 'button', class: 'button button--quiet' }, 'Hide the code');
    hide.addEventListener('click', () => {
      this.connectedCallback();
      this.querySelector('input')?.focus();
    });
    result.replaceChildren(createQrCode(drawQr(text), 'QR code with your WireGuard configuration'), hide);
  }
}

customElements.define('tunnel-code', TunnelCode);
