import { rootFile } from '../core/root-file.ts';
import { isComposing } from './composing.ts';
import { fetchFile } from './fetch-file.ts';
import type { LiveBox } from './live-box.ts';
import { isKeyOff } from './search-key.ts';

/**
 * A search box that answers while somebody types. Until somebody is about to, it's this little: the rest is loaded when
 * the box is focused or pointed at. Where nothing can be loaded, the form asks the function, as without a script.
 */
class SearchBox extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    if (!isKeyOff()) input.setAttribute('aria-keyshortcuts', '/');
    const isPage = this.dataset['mode'] === 'page';
    // Said from the beginning: a role that came with the focus would not be announced.
    if (!isPage) {
      const list = `${input.id}-results`;
      const roles = {
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-autocomplete': 'list',
        'aria-controls': list,
      };
      for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    }
    let loading: Promise<LiveBox> | undefined;
    let isBroken = false;
    const load = () => {
      loading ??= loadBox(this, form, input);
      loading.catch(() => {
        isBroken = true;
        this.querySelector('[role="status"]')?.replaceChildren(
          'Search didn’t load. Press Search to try again.',
        );
      });
      return loading;
    };
    const loadSoon = () => void load().catch(() => undefined);
    for (const event of ['focusin', 'pointerover']) this.addEventListener(event, loadSoon, { once: true });
    form.addEventListener('submit', (event) => {
      if (isBroken) return;
      event.preventDefault();
      load().then(
        (box) => void box.submit(),
        () => form.submit(),
      );
    });
    // Whoever opens the page is about to search, or has brought the words along.
    if (isPage || input === document.activeElement) loadSoon();
  }
}

/** Loads the box, the search and its first file side by side: one after another, each would take a round trip. */
async function loadBox(box: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): Promise<LiveBox> {
  const root = fetchFile(rootFile);
  root.catch(() => undefined);
  const [{ startBox }] = await Promise.all([import('./live-box.ts'), import('./open-index.ts')]);
  return startBox(box, form, input, root);
}

/** `/` leads to the box, unless somebody types it into something. */
function leadToBox(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isComposing(event) || isKeyOff())
    return;
  const { target } = event;
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
    return;
  const input = document.querySelector<HTMLInputElement>('search-box input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
}

document.addEventListener('keydown', leadToBox);
customElements.define('search-box', SearchBox);
