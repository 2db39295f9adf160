import type { Challenge } from 'altcha-lib';
import { createElement } from '../../browser/element.ts';
import { addBox } from './boxes.ts';
import { minimumFormAgeMs } from '../guard/form-age.ts';
import { keepDraft } from './draft.ts';
import { enhance } from './enhance.ts';
import { refusePrivateKeys } from './key-field.ts';

/** What the button says while its message is being sent. */
const sendingLabel = 'Sending…';

const ignore = () => undefined;

/** The part of the page that came back. */
interface Answer {
  part: Element;
  title: string;
  /** Address of the page it came from, if the request was redirected. */
  address?: string;
  /** Proof of work that is required before the message is accepted. */
  challenge?: Challenge;
}

/**
 * Sends the form without leaving the page: posts what the browser would post, and shows the part of the page
 * that comes back. It decides nothing: the form works the same without it.
 */
class ContactForm extends HTMLElement {
  /** Path of the page that is shown. */
  #path = location.pathname;
  /** Resolves once a form that was just opened may be sent (see `guard/form-age.ts`). */
  #ready: Promise<void> | undefined;

  connectedCallback() {
    this.#begin();
    this.#carryWords();
    refusePrivateKeys(this);
    // Load these when somebody starts to type: reading the form needs none of them.
    this.addEventListener('focusin', () => this.#help(), { once: true });
    this.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement | null;
      // Another box needs no request.
      if (button?.value === 'another') addBox(event.target)?.focus();
      else void this.#send(event.target, button);
    });
    window.addEventListener('popstate', () => {
      // A link to a field fires this too, and must not reload. Only “back” from the sent page changes the path.
      if (location.pathname !== this.#path) location.reload();
    });
  }

  #help() {
    void import('./while-typing.ts').then(({ helpWhileTyping }) => helpWhileTyping(this));
    this.#ready = import('./proof.ts')
      .then(async ({ fetchToken }) => {
        const form = this.querySelector<HTMLFormElement>('#contact-form');
        if (!form || form.querySelector('[name="token"]')) return;
        await fetchToken(form);
        await new Promise((resolve) => setTimeout(resolve, minimumFormAgeMs));
        // The form works without a token too.
      }, ignore)
      .catch(ignore);
  }

  /** Sets up every form that is shown. `sent` is the form that it answers. */
  #begin(sent?: HTMLFormElement) {
    keepDraft(this, sent);
    enhance(this);
  }

  /** Takes over the words of a search that found nothing, or the path of the page the reader came from. */
  #carryWords() {
    const carried = new URLSearchParams(location.hash.slice(1));
    const question = carried.get('question');
    if (question) this.#carryQuestion(question);
    const form = this.querySelector<HTMLFormElement>('#contact-form');
    const page = carried.get('page');
    if (!form || !page) return;
    form.append(createElement('input', { type: 'hidden', name: 'page', value: page }));
  }

  /** Fills in an empty box only, so that nothing typed before is lost. From then on the draft keeps it too. */
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
    // Enter in a field presses the hidden button; show the progress on the visible one.
    const visible = button?.ariaHidden ? form.querySelector('[data-several]') : button;
    const label = visible?.textContent ?? '';
    visible?.setAttribute('aria-disabled', 'true');
    if (visible) visible.textContent = sendingLabel;
    try {
      if (form.checkValidity()) await this.#ready;
      let answer = await post(form, button);
      // If the work is not done, the answer says how long to wait instead.
      if (answer.challenge && (await prove(form, answer.challenge))) answer = await post(form, button);
      this.#show(answer, form);
      tellAddress(this, form);
    } catch {
      this.#say('Your message didn’t get through. You may be offline. It’s still here: try again.');
      visible?.removeAttribute('aria-disabled');
      if (visible) visible.textContent = label;
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
    const message = this.querySelector('#connection-problem') ?? createElement('p');
    message.id = 'connection-problem';
    message.className = 'field__error';
    message.setAttribute('role', 'alert');
    message.textContent = text;
    this.querySelector('.contact-form__actions')?.before(message);
  }
}

/** Posts what the browser itself would post. */
async function post(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<Answer> {
  const response = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams([...new FormData(form, button)].map(([name, value]) => [name, String(value)])),
    headers: { Accept: 'text/html' },
  });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = page.querySelector('contact-form');
  if (!part) throw new Error('The answer has no form.');
  const challenge = part.querySelector<HTMLElement>('[data-challenge]')?.dataset['challenge'];
  return {
    part,
    title: page.title,
    ...(response.redirected ? { address: response.url } : {}),
    ...(challenge ? { challenge: JSON.parse(challenge) as Challenge } : {}),
  };
}

/**
 * Shows on the sent page where we reply. The address comes from this browser: the page's own address leaves
 * it out.
 */
function tellAddress(part: HTMLElement, form: HTMLFormElement): void {
  const line = part.querySelector<HTMLElement>('[data-answer-to]');
  const address = form.querySelector<HTMLInputElement>('[name="email"]')?.value;
  const name = line?.querySelector('b');
  if (!line || !name || !address) return;
  name.textContent = address;
  line.hidden = false;
}

/** Does the proof of work; says whether it succeeded. */
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
