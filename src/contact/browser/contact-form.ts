import { addBox } from './boxes.ts';
import { keepDraft } from './draft.ts';
import { enhance } from './enhance.ts';

/** What the button says while its message is on the way. */
const sendingLabel = 'Sending…';

/**
 * Sends the form without leaving the page: posts what the browser would post, and shows the part of the page that comes
 * back. It decides nothing; without it the same form works as it is.
 */
class ContactForm extends HTMLElement {
  /** The path that what is shown belongs to. */
  #path = location.pathname;

  connectedCallback() {
    this.#carryWords();
    this.#begin();
    // Loaded when somebody begins to type: reading the form needs none of it.
    const begin = () => void import('./while-typing.ts').then(({ helpWhileTyping }) => helpWhileTyping(this));
    this.addEventListener('focusin', begin, { once: true });
    this.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement | null;
      // A further box needs nobody's answer.
      if (button?.value === 'another') addBox(event.target)?.focus();
      else void this.#send(event.target, button);
    });
    window.addEventListener('popstate', () => {
      // A link to a field fires this too, and must lose nothing; only “back” from the page after sending is another page.
      if (location.pathname !== this.#path) location.reload();
    });
  }

  /** What has to be done for every form that is shown. */
  #begin() {
    keepDraft(this);
    enhance(this);
  }

  /** A search that found nothing, or a page that left a question open, sends the reader here with its words or its path. */
  #carryWords() {
    const carried = new URLSearchParams(location.hash.slice(1));
    const box = this.querySelector('textarea');
    if (box?.value === '') box.value = carried.get('question') ?? '';
    const form = this.querySelector('form');
    const page = carried.get('page');
    if (!form || !page) return;
    const input = Object.assign(document.createElement('input'), {
      type: 'hidden',
      name: 'page',
      value: page,
    });
    form.append(input);
  }

  async #send(form: HTMLFormElement, button: HTMLButtonElement | null) {
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    const label = button?.textContent ?? '';
    button?.setAttribute('aria-disabled', 'true');
    if (button) button.textContent = sendingLabel;
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(
          [...new FormData(form, button)].map(([name, value]) => [name, String(value)]),
        ),
        headers: { Accept: 'text/html' },
      });
      this.#show(await response.text(), response);
    } catch {
      this.#say('The message did not get through: there may be no connection. It is still here; try again.');
      button?.removeAttribute('aria-disabled');
      if (button) button.textContent = label;
    } finally {
      form.ariaBusy = null;
    }
  }

  #show(page: string, response: Response) {
    const answer = new DOMParser().parseFromString(page, 'text/html');
    const part = answer.querySelector('contact-form');
    if (!part) throw new Error('The answer holds no form.');
    this.replaceChildren(...part.childNodes);
    document.title = answer.title;
    if (response.redirected) history.pushState(null, '', response.url);
    this.#path = location.pathname;
    this.#begin();
    const start = this.querySelector<HTMLElement>('#error-summary') ?? this.querySelector<HTMLElement>('h1');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
    start?.scrollIntoView();
  }

  #say(text: string) {
    const message = this.querySelector('#connection-problem') ?? document.createElement('p');
    message.id = 'connection-problem';
    message.className = 'field__error';
    message.setAttribute('role', 'alert');
    message.textContent = text;
    this.querySelector('.contact-form__actions')?.before(message);
  }
}

customElements.define('contact-form', ContactForm);
