import { readQueries } from '../../search/queries.ts';
import { expect, test } from '../test.ts';

const queries = readQueries(new URL('../../search/queries.jsonl', import.meta.url)).slice(0, 500);

test('500 queries have the same first ten results with and without a script', async ({ page, baseURL }) => {
  test.setTimeout(300_000);
  // The full text, which only browsers have, comes behind them.
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/');
  await expect(page.getByLabel('Type')).toBeVisible();
  const browser = await page.evaluate(
    searchAll,
    queries.map(({ q }) => q),
  );
  const agent = await page.evaluate(() => navigator.userAgent);
  const different: string[] = [];
  let found = 0;
  for (const [place, { q }] of queries.entries()) {
    const response = await fetch(`${baseURL}/search/`, {
      method: 'POST',
      headers: { 'User-Agent': agent },
      body: new URLSearchParams({ q }),
    });
    const markup = await response.text();
    const own = Array.from(markup.matchAll(/class="result__title"><a href="([^"]+)"/gu), ([, href]) => href);
    if (own.length > 0) found += 1;
    if (own.join() !== browser[place]?.join()) different.push(q);
  }
  expect(different).toEqual([]);
  expect(found).toBeGreaterThan(queries.length / 2);
});

/** Runs in the page: searches as a reader does who asks for more results, and lists where they lead. */
async function searchAll(words: readonly string[]): Promise<string[][]> {
  const wait = async (isDone: () => boolean) => {
    while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const status = document.querySelector('[role="status"]');
  // What is shown needn't be drawn to be read.
  document.documentElement.style.display = 'none';
  const all: string[][] = [];
  for (const q of words) {
    history.replaceState(null, '', location.pathname);
    status?.replaceChildren();
    location.hash = new URLSearchParams({ q }).toString();
    await wait(() => /result|Nothing/u.test(status?.textContent ?? ''));
    const more = document.querySelector<HTMLButtonElement>('.search-box__ways button');
    more?.click();
    await wait(() => !more?.isConnected);
    const links = document.querySelectorAll('.search-box__results .result a');
    all.push(Array.from(links, (link) => link.getAttribute('href') ?? ''));
  }
  return all;
}
