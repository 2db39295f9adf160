import { createElement } from '../../../browser/element.ts';

/** Lets the reader tick the steps of a guide; what is ticked is kept until the tab is closed. */
export function addTicks(article: Element): void {
  const key = `steps ${location.pathname}`;
  const done = new Set(readDone(key));
  let number = 0;
  for (const list of article.querySelectorAll('.steps > ol')) {
    const section = findHeading(list);
    for (const [index, step] of [...list.children].entries()) {
      const id = number++;
      const tick = createElement('button', {
        type: 'button',
        class: 'tick no-print',
        'aria-label': `Step ${index + 1} done${section && `: ${section}`}`,
      });
      const show = () => {
        tick.setAttribute('aria-pressed', String(done.has(id)));
        step.classList.toggle('step--done', done.has(id));
      };
      tick.addEventListener('click', () => {
        if (!done.delete(id)) done.add(id);
        show();
        keepDone(key, done);
      });
      show();
      step.prepend(tick);
    }
  }
}

/** The words of the heading that a list of steps stands under; empty where there is none. */
function findHeading(list: Element): string {
  const before = [...document.querySelectorAll('article :is(h2, h3)')].filter(
    (heading) => heading.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.textContent ?? '';
}

function readDone(key: string): number[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter((id) => typeof id === 'number') : [];
  } catch {
    return [];
  }
}

function keepDone(key: string, done: ReadonlySet<number>): void {
  try {
    if (done.size > 0) sessionStorage.setItem(key, JSON.stringify([...done]));
    else sessionStorage.removeItem(key);
  } catch {
    // Where the browser keeps nothing, the ticks hold for this page.
  }
}
