import { createElement } from './element.ts';

/** Milliseconds that a link or button says that it was copied. */
const confirmation = 2000;

/**
 * Copies the address of a section when its link is followed, and puts a button beside each link that is there to be
 * copied. Where there is no clipboard, the links are links: a page without encryption, such as one at an onion address,
 * has none in some browsers.
 */
export function copyLinks(): void {
  if (!('clipboard' in navigator)) return;
  const status = createElement('p', { class: 'visually-hidden', role: 'status' });
  document.body.append(status);
  for (const link of document.querySelectorAll('[data-copied-link]'))
    link.after(' ', createElement('button', { class: 'link to-copy' }, 'Copy'));
  document.addEventListener('click', ({ target }) => {
    const source = (target as Element).closest('.to-section, .to-copy');
    if (!source) return;
    const address =
      source instanceof HTMLAnchorElement ? source.href : source.previousElementSibling?.textContent;
    const say = (isCopied: boolean) => {
      source.classList.toggle('copied', isCopied);
      status.textContent = isCopied ? 'Link copied' : '';
    };
    void navigator.clipboard.writeText(address ?? '').then(
      () => {
        say(true);
        setTimeout(say, confirmation, false);
      },
      // Forbidden: the address is in the page, and in the browser's own bar.
      () => undefined,
    );
  });
}
