import { createElement } from './element.ts';

/** Milliseconds that a link or button says that it was copied. */
const confirmation = 2000;
const done = 'copied';

/**
 * Copies the address of a section when its link is followed, and puts a button beside each link that is there to be
 * copied. Where there is no clipboard, the links are links.
 */
function copyLinks(): void {
  // A page without encryption, such as one at an onion address, has no clipboard in some browsers.
  if (!('clipboard' in navigator)) return;
  const status = createElement('p', { class: 'visually-hidden', role: 'status' });
  document.body.append(status);
  for (const link of document.querySelectorAll('a[data-copied-link]'))
    link.after(' ', createElement('button', { type: 'button', class: 'link to-copy' }, 'Copy'));
  document.addEventListener('click', ({ target }) => {
    const source = target instanceof Element && target.closest<HTMLElement>('.to-section, .to-copy');
    if (!source) return;
    const link = source.matches('a') ? (source as HTMLAnchorElement).href : source.previousElementSibling?.textContent;
    void navigator.clipboard.writeText(link ?? '').then(
      () => {
        source.classList.add(done);
        status.textContent = 'Link copied';
        setTimeout(() => {
          source.classList.remove(done);
          status.textContent = '';
        }, confirmation);
      },
      // Forbidden: the address is in the page and in the browser's own bar.
      () => undefined,
    );
  });
}

copyLinks();
