import type { Challenge } from 'altcha-lib';
import { createElement } from '../../browser/element.ts';
import { readOwnPage } from '../../browser/own-page.ts';
import { readSearched } from '../../browser/searched.ts';
import { paths } from '../../site/paths.ts';
import { addCameFrom } from './came-from.ts';
import { addBox, nameBoxes, removeBox } from './boxes.ts';
import { minimumFormAgeMs } from '../guard/form-age.ts';
import { keepDraft } from './draft.ts';
import { setHidden } from './hidden-field.ts';
import { enhance } from './enhance.ts';
import { refusePrivateKeys } from './key-field.ts';
import { watchPointers, whenReleased } from '../../browser/released.ts';
import { nameSubmission } from './submission.ts';

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

/** Name and value of each field that is posted. */
type Entries = [name: string, value: string][];

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
    this.#tellReceived();
    void tellOutages(this.querySelector<HTMLElement>('[data-services]')).catch(ignore);
    refusePrivateKeys(this);
    watchPointers();
    this.addEventListener('input', (event) => this.#follow(event));
    this.addEventListener('focusin', ({ target }) => keepPlace(target));
    // Load these when somebody starts to type: reading the form needs none of them.
    this.addEventListener('focusin', () => this.#help(), { once: true });
    this.addEventListener('submit', (event) => {
      // A form that asks for another page just goes there.
      if (!(event.target instanceof HTMLFormElement) || event.target.id !== 'contact-form') return;
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement | null;
      // To add or remove a box needs no request.
      if (button?.value === 'another') enter(addBox(event.target));
      else if (button?.value.startsWith('remove-')) removeBox(event.target, button);
      else void this.#send(event.target, button);
    });
    window.addEventListener('popstate', () => {
      // A link to a field fires this too, and must not reload. Only “back” from the sent page changes the path.
      if (location.pathname !== this.#path) location.reload();
    });
  }

  /** Follows what is typed: before its first letter is kept, the form gets an identity. */
  #follow({ target }: Event) {
    const form = this.querySelector<HTMLFormElement>('#contact-form');
    if (!form) return;
    nameSubmission(form);
    if (target instanceof HTMLTextAreaElement && target.name === 'question') nameBoxes(form);
  }

  #tellHours() {
    return import('./hours.ts').then(({ tellHours }) => tellHours(this), ignore);
  }

  #help() {
    void this.#tellHours();
    // The form works without any of this.
    void import('./while-typing.ts').then(({ helpWhileTyping }) => helpWhileTyping(this), ignore);
    this.#ready = import('./proof.ts')
      .then(async ({ fetchToken }) => {
        const form = this.querySelector<HTMLFormElement>('#contact-form');
        if (!form) return;
        // An empty form of the function has a token already, and may be as new as the built one.
        if (!form.querySelector('[name="token"]')) await fetchToken(form);
        else if (Array.from(form.querySelectorAll('textarea')).some(({ value }) => value)) return;
        await new Promise((resolve) => setTimeout(resolve, minimumFormAgeMs));
        // The form works without a token too.
      }, ignore)
      .catch(ignore);
  }

  /** Sets up every form that is shown. `sent` is the form that it answers. */
  #begin(sent?: HTMLFormElement) {
    keepDraft(this, sent);
    const form = this.querySelector<HTMLFormElement>('#contact-form');
    if (form) nameBoxes(form);
    enhance(this);
    // The built form says nothing of now before somebody begins to type: its hours are in a part that is closed.
    if (sent || this.querySelector('#sent')) void this.#tellHours();
  }

  /** Takes over the words of a search that found nothing, or the page the reader came from and how they found it. */
  #carryWords() {
    const carried = new URLSearchParams(location.hash.slice(1));
    const question = carried.get('question');
    if (question) this.#carryQuestion(question);
    const form = this.querySelector<HTMLFormElement>('#contact-form');
    const page = carried.get('page');
    if (form && page) addCameFrom(form, { page, searched: readSearched(page) });
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
    if (form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    // Enter in a field presses the hidden button; show the progress on the visible one.
    const visible = button?.getAttribute('aria-hidden') ? form.querySelector('[data-send]') : button;
    const label = visible?.textContent ?? '';
    visible?.setAttribute('aria-disabled', 'true');
    if (visible) visible.textContent = sendingLabel;
    try {
      if (form.checkValidity()) await this.#ready;
      const sent = listEntries(form, button);
      let answer = await post(form, sent);
      // If the work is not done, the answer says how long to wait instead.
      if (answer.challenge && (await prove(form, answer.challenge)))
        answer = await post(form, listEntries(form, button));
      const complete = await loadReceipt(answer.part);
      await new Promise<void>((resolve) => whenReleased(resolve));
      this.#show(answer, form);
      complete?.(this, sent, form);
    } catch {
      this.#say('Your message didn’t get through. You may be offline. It’s still here: try again.');
      visible?.removeAttribute('aria-disabled');
      if (visible) visible.textContent = label;
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  #show({ part, title, address }: Answer, sent: HTMLFormElement) {
    this.replaceChildren(...part.childNodes);
    document.title = title;
    if (address) {
      // “Back” leads to an empty form: what became of the message is kept with that entry of the history.
      const received = Array.from(this.querySelectorAll('output'), ({ id }) => id);
      history.replaceState([received.join(', '), address], '', paths.contact);
      history.pushState(null, '', address);
    }
    this.#path = location.pathname;
    this.#begin(sent);
    const start = this.querySelector<HTMLElement>('#error-summary') ?? this.querySelector<HTMLElement>('h1');
    start?.setAttribute('tabindex', '-1');
    start?.focus();
    start?.scrollIntoView();
  }

  /** Says above the empty form that whoever comes back to it has sent their message. */
  #tellReceived() {
    const [received, href] = (history.state ?? []) as string[];
    if (!received || !href) return;
    this.querySelector('#contact-form')?.before(
      createElement(
        'p',
        { class: 'notice notice--good' },
        'We’ve received your message: ',
        createElement('a', { href: `${href}#sent`, translate: 'no' }, received),
        '. This form is for a new one.',
      ),
    );
  }

  #say(text: string) {
    const message =
      this.querySelector('#connection-problem') ??
      createElement('p', { id: 'connection-problem', class: 'field__error', role: 'alert' });
    message.textContent = text;
    whenReleased(() => this.querySelector('.contact-form__actions')?.after(message));
  }
}

/**
 * Lists what the browser itself would post. The pressed button comes first: what it corrects counts before what is
 * in the field, and older browsers leave it out.
 */
function listEntries(form: HTMLFormElement, button: HTMLButtonElement | null): Entries {
  const fields = [...new FormData(form)].map(([name, value]): Entries[number] => [name, String(value)]);
  return button?.name ? [[button.name, button.value], ...fields] : fields;
}

async function post(form: HTMLFormElement, entries: Entries): Promise<Answer> {
  const response = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(entries),
    headers: { Accept: 'text/html' },
  });
  const page = readOwnPage(await response.text());
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

/** Goes to a box at once: a smooth scroll ends half-way when something else on the page changes. */
function enter(box: HTMLTextAreaElement | undefined): void {
  box?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Asks how the services are doing, and loads what says it only while one of them doesn't run as it should. */
async function tellOutages(place: HTMLElement | null): Promise<void> {
  if (!place) return;
  const status = await (await fetch(paths.status, { cache: 'no-cache' })).text();
  if (!/"(?:degraded|down|maintenance)"/u.test(status)) return;
  const outages = await import('./outages.ts');
  outages.tellOutages(place, JSON.parse(status));
}

/** Keeps the place of the answers below a box that the writer is in, from then on. */
function keepPlace(target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement)
    target.parentElement?.querySelector('.contact-form__suggestions')?.classList.add('is-entered');
}

/** Loads what completes the sent page; undefined on any other page, and where it can't be had. */
async function loadReceipt(part: Element) {
  if (!part.querySelector('[data-receipt]')) return undefined;
  return import('./receipt.ts').then(({ completeReceipt }) => completeReceipt, ignore);
}

/** Does the proof of work; says whether it succeeded. */
async function prove(form: HTMLFormElement, challenge: Challenge): Promise<boolean> {
  try {
    const { solve } = await import('./proof.ts');
    setHidden(form, 'altcha', await solve(challenge));
    return true;
  } catch {
    return false;
  }
}

customElements.define('contact-form', ContactForm);
