import { createElement } from '../../../browser/element.ts';
import { createQrCode } from './qr-code.ts';

/** Most bytes of a file that a code holds; a configuration has some 300. */
const mostBytes = 2900;
const wrongFile = 'This isn’t a WireGuard configuration file. Choose the .conf file from your account.';
const tooLong = 'This file is too long for a code. Import the file itself instead.';
const notDrawn = 'The code can’t be drawn. Load the page again, or import the file itself.';

/** Draws the reader's own WireGuard file as a code for a phone. The file is read in the page and goes nowhere. */
class TunnelCode extends HTMLElement {
  /** Number of the file that was chosen last: the code of an earlier one that comes late is dropped. */
  #latest = 0;

  connectedCallback(): void {
    this.reset();
    // The code holds a private key: “Back” must not bring it to the screen again.
    addEventListener('pagehide', this);
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this);
  }

  handleEvent(): void {
    this.reset();
  }

  private reset(): void {
    this.#latest += 1;
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
    const number = ++this.#latest;
    const parts = await this.readCode(file);
    if (number === this.#latest) result.replaceChildren(...parts);
  }

  /** The code and a button that hides it, or what is wrong with the file. */
  private async readCode(file: File): Promise<(Node | string)[]> {
    // A file that is no text at all need not be read whole.
    const text = await file.slice(0, 100 * mostBytes).text();
    if (!/^\s*\[Interface\]/imu.test(text) || !/^\s*PrivateKey\s*=/imu.test(text)) return [wrongFile];
    if (file.size > mostBytes) return [tooLong];
    try {
      const { drawQr } = await import('../../../client-config/qr.ts');
      const hide = createElement(
        'button',
        { type: 'button', class: 'button button--quiet' },
        'Hide the code',
      );
      hide.addEventListener('click', () => {
        this.reset();
        this.querySelector('input')?.focus();
      });
      return [createQrCode(drawQr(text), 'QR code with your WireGuard configuration'), hide];
    } catch {
      return [notDrawn];
    }
  }
}

customElements.define('tunnel-code', TunnelCode);
