import type { Challenge } from 'altcha-lib';
import { addBox } from './boxes.ts';
import { fastestMs } from '../guard/pace.ts';
import { keepDraft } from './draft.ts';
import { enhance } from './enhance.ts';
import { refusePrivateKeys } from './key-field.ts';

/** What the button says while its message is on the way. */
const sendingLabel = 'Sending…';

const ignore = () => undefined;

/** The part of the page that came back. */
interface Answer {
  part: Element;
  title: string;
  /** Where the browser would be now, if that is another page. */
  address?: string;
  /** Work that is asked for before the message is taken. */
  challenge?: Challenge;
}

/**
 * Sends the form without leaving the page: posts what the browser would post, and shows the part of the page that comes
 * back. It decides nothing; without it the same form works as it is.
 */
class ContactForm extends HTMLElement {
  /** The path that what is shown belongs to. */
  #path = location.pathname;
  /** When a form that was just begun may be sent (see `robots/`). */
  #ready: Promise<void> | undefined;

  connectedCallback() {
    this.#begin();
    this.#carryWords();
    refusePrivateKeys(this);
    // Loaded when somebody begins to type: reading the form needs none of it.
    this.addEventListener('focusin', () => this.#help(), { once: true });
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

  #help() {
    void import('./while-typing.ts').then(({ helpWhileTyping }) => helpWhileTyping(this));
    this.#ready = import('./proof.ts')
      .then(async ({ stampForm }) => {
        const form = this.querySelector<HTMLFormElement>('#contact-form');
        if (!form || form.querySelector('[name="stamp"]')) return;
        await stampForm(form);
        await new Promise((resolve) => setTimeout(resolve, fastestMs));
        // Without a stamp the form works as it is.
      }, ignore)
      .catch(ignore);
  }

  /** What has to be done for every form that is shown; `sent` is the one that it answers. */
  #begin(sent?: HTMLFormElement) {
    keepDraft(this, sent);
    enhance(this);
  }

  /** A search that found nothing, or a page that left a question open, sends the reader here with its words or its path. */
  #carryWords() {
    const carried = new URLSearchParams(location.hash.slice(1));
    const question = carried.get('question');
    if (question) this.#carryQuestion(question);
    const form = this.querySelector<HTMLFormElement>('#contact-form');
    const page = carried.get('page');
    if (!form || !page) return;
    const input = Object.assign(document.createElement('input'), {
      type: 'hidden',
      name: 'page',
      value: page,
    });
    form.append(input);
  }

  /** Only into an empty box: what was typed before must not be lost. From then on it is kept as if it was typed. */
  #carryQuestion(question: string) {
    const box = this.querySelector('textarea');
    if (box?.value === '') {
      box.value = question;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    history.replaceState(null, '', location.pathname);
  }

  async #send(form: HTMLFormElement, button: HTMLButtonElement | null) {
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    // Enter in a field presses a button that nobody sees.
    const seen = button?.ariaHidden ? form.querySelector('[data-several]') : button;
    const label = seen?.textContent ?? '';
    seen?.setAttribute('aria-disabled', 'true');
    if (seen) seen.textContent = sendingLabel;
    try {
      if (form.checkValidity()) await this.#ready;
      let answer = await post(form, button);
      // Not solved, it says how to wait instead.
      if (answer.challenge && (await prove(form, answer.challenge))) answer = await post(form, button);
      this.#show(answer, form);
      tellAddress(this, form);
    } catch {
      this.#say('The message did not get through: there may be no connection. It is still here; try again.');
      seen?.removeAttribute('aria-disabled');
      if (seen) seen.textContent = label;
    } finally {
      form.ariaBusy = null;
    }
  }

  #show({ part, title, address }: Answer, sent: HTMLFormElement) {
    this.replaceChildren(...part.childNodes);
    document.title = title;
    if (address) history.pushState(null, '', address);
    this.#path = location.pathname;
    this.#begin(sent);
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

/** Sends what the browser itself would send. */
async function post(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<Answer> {
  const response = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams([...new FormData(form, button)].map(([name, value]) => [name, String(value)])),
    headers: { Accept: 'text/html' },
  });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = page.querySelector('contact-form');
  if (!part) throw new Error('The answer holds no form.');
  const challenge = part.querySelector<HTMLElement>('[data-challenge]')?.dataset['challenge'];
  return {
    part,
    title: page.title,
    ...(response.redirected ? { address: response.url } : {}),
    ...(challenge ? { challenge: JSON.parse(challenge) as Challenge } : {}),
  };
}

/** Shows where the answer goes, on the page after sending; from this browser, because its address does not tell. */
function tellAddress(part: HTMLElement, form: HTMLFormElement): void {
  const place = part.querySelector<HTMLElement>('[data-answer-to]');
  const address = form.querySelector<HTMLInputElement>('[name="email"]')?.value;
  const name = place?.querySelector('b');
  if (!place || !name || !address) return;
  name.textContent = address;
  place.hidden = false;
}

/** Does the work that was asked for; says whether it is done. */
async function prove(form: HTMLFormElement, challenge: Challenge): Promise<boolean> {
  try {
    const { setHidden, solve } = await import('./proof.ts');
    setHidden(form, 'altcha', await solve(challenge));
    return true;
  } catch {
    return false;
  }
}

customElements.define('contact-form', ContactForm);
