import type { Browser, Page } from '@playwright/test';
import type { Traffic } from '../web/sites.ts';
import { visit, type Address } from '../web/visitor.ts';

/** How one search went. */
export interface SearchVisit {
  /** From the focus of the field to the results of the whole query. */
  fromFocusMs: number;
  /** From the last key to these results. */
  fromKeyMs: number;
  /** From the focus on. */
  searched: Traffic;
  /** With the page itself, and what it has loaded for the search before. */
  all: Traffic;
}

/** How a site's search is used: selectors of its parts. */
export interface SearchBox {
  /** What is pressed to get into the field. */
  opener: string;
  input: string;
  result: string;
  /** There while results of an earlier query stand there. */
  busy: string;
  /** What says in its text or its address which query the results are of. */
  echo: string;
}

export const ownBox: SearchBox = {
  opener: '#header-search',
  input: '#header-search',
  result: 'search-box [role="option"]',
  busy: '.search-box__panel.is-searching',
  echo: '.search-box__ways a',
};

export const starlightBox: SearchBox = {
  opener: '[data-open-modal]',
  input: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
  busy: '.pagefind-ui__loading',
  echo: '.pagefind-ui__message',
};

/** Long enough for what Starlight loads when a page has nothing else to do. */
const quietMs = 1200;

/**
 * Opens a page for the first time and, when it's quiet, searches.
 * @param keyMs Between two keys; 0 enters all at once
 */
export async function searchOnce(
  browser: Browser,
  address: Address,
  box: SearchBox,
  { query, keyMs, slowdown }: { query: string; keyMs: number; slowdown: number },
): Promise<SearchVisit> {
  const { page, settle, close } = await visit(browser, address, slowdown);
  const before = await settle(quietMs);
  await watch(page, box, query);
  await page.locator(box.opener).first().click();
  await page.locator(`${box.input}:focus`).waitFor();
  if (keyMs === 0) await page.keyboard.insertText(query);
  else await page.keyboard.type(query, { delay: keyMs });
  const times = await page.evaluate(() => (globalThis as unknown as Watched).shown);
  const all = await settle(quietMs);
  await close();
  return {
    ...times,
    searched: { bytes: all.bytes - before.bytes, requests: all.requests - before.requests },
    all,
  };
}

interface Watched {
  shown: Promise<Pick<SearchVisit, 'fromFocusMs' | 'fromKeyMs'>>;
}

/** Notes in the page when the field got the focus, when the last key came, and when the results were painted. */
async function watch(page: Page, box: SearchBox, query: string): Promise<void> {
  await page.evaluate(
    ({ opener, result, busy, echo, words }) => {
      let [focusMs, keyMs] = [0, 0];
      document.querySelector(opener)?.addEventListener('click', () => (focusMs ||= performance.now()), true);
      document.addEventListener('input', () => (keyMs = performance.now()), true);
      const address = new URLSearchParams({ q: words }).toString();
      const isEchoed = () =>
        Array.from(document.querySelectorAll(echo)).some(
          (one) => one.textContent.includes(words) || one.getAttribute('href')?.endsWith(address),
        );
      const isShown = () =>
        keyMs > 0 && document.querySelector(result) && !document.querySelector(busy) && isEchoed();
      (globalThis as unknown as Watched).shown = new Promise((resolve) => {
        const look = () => {
          if (!isShown()) requestAnimationFrame(look);
          else resolve({ fromFocusMs: performance.now() - focusMs, fromKeyMs: performance.now() - keyMs });
        };
        look();
      });
    },
    { ...box, words: query },
  );
}
