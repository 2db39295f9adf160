import { createElement } from '../../../browser/element.ts';

/** Milliseconds that a button says “Copied”. */
const confirmation = 2000;

/** Puts a copy button beside every value and block of a guide. Without a clipboard there are none. */
export function addCopyButtons(article: Element): void {
  // A page without encryption, such as one at an onion address, has no clipboard in some browsers.
  if (!('clipboard' in navigator)) return;
  const status = createElement('p', { class: 'visually-hidden', role: 'status' });
  article.append(status);
  const say = (text: string) => (status.textContent = text);
  for (const block of article.querySelectorAll('pre')) {
    const frame = createElement('div', { class: 'copy-block' });
    block.replaceWith(frame);
    frame.append(block, createCopyButton(block, say));
  }
  for (const value of article.querySelectorAll('code.value, .settings dd code')) {
    // Inside the value, in room that its style keeps free: so the words after it stay where they are.
    if (!value.closest('pre')) value.append(createCopyButton(value, say));
  }
}

function createCopyButton(source: Element, say: (text: string) => void): HTMLElement {
  const isBlock = source.matches('pre');
  // The text is read when it is copied: by then the reader's own values may stand in it.
  const read = () => source.textContent.trimEnd();
  const button = createElement('button', {
    type: 'button',
    class: `copy no-print${isBlock ? ' copy--block' : ''}`,
  });
  const name = () => (isBlock ? 'Copy this block' : `Copy ${read()}`);
  const label = (text: string) => {
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  label(name());
  document.addEventListener('own-values', () => label(name()));
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(read()).then(
      () => {
        button.classList.add('copy--done');
        label('Copied');
        say('Copied');
        setTimeout(() => {
          button.classList.remove('copy--done');
          label(name());
        }, confirmation);
      },
      () => label('Not copied. Select the text and copy it.'),
    );
  });
  return button;
}
