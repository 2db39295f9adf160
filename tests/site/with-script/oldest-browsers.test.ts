import type { Page } from '@playwright/test';
import { readOutbox } from '../../support/outbox.ts';
import { expect, test } from '../test.ts';

/**
 * Takes away what the oldest browsers that we name (`src/browser/oldest.ts`) don't have, and some of what they
 * do, before any script of the page runs. Runs in the page.
 */
function removeFeatures() {
  const remove = (owner: object | undefined, ...names: string[]) => {
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
  };
  const element: Element = Element.prototype;
  const global = globalThis as unknown as Record<string, object | undefined>;
  remove(Map, 'groupBy');
  remove(Object, 'groupBy');
  remove(Array, 'fromAsync');
  remove(Promise, 'withResolvers', 'try');
  remove(URL, 'parse', 'canParse');
  remove(AbortSignal, 'timeout', 'any');
  remove(Response, 'json');
  remove(String.prototype, 'isWellFormed', 'toWellFormed');
  remove(Set.prototype, 'union', 'difference', 'intersection', 'isSubsetOf', 'isSupersetOf');
  remove(global['Iterator'], 'from', 'prototype');
  remove(globalThis, 'Iterator', 'structuredClone', 'scheduler', 'requestIdleCallback');
  remove(
    element,
    'checkVisibility',
    'setHTMLUnsafe',
    'ariaBusy',
    'ariaHidden',
    'ariaLabel',
    'startViewTransition',
  );
  remove(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  remove(HTMLDialogElement.prototype, 'show', 'showModal', 'close', 'requestClose');
  remove(Document.prototype, 'startViewTransition');
  remove(Navigator.prototype, 'clipboard', 'userAgentData');
  // Without “:has” and without the button that was pressed.
  for (const prototype of [element, Document.prototype, DocumentFragment.prototype]) {
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const original: unknown = Reflect.get(prototype, name);
      Object.defineProperty(prototype, name, {
        value(this: unknown, selector: string): unknown {
          if (selector.includes(':has(')) throw new SyntaxError(`no “:has” here: ${selector}`);
          return Reflect.apply(original as () => unknown, this, [selector]);
        },
      });
    }
  }
  globalThis.FormData = new Proxy(FormData, {
    construct: (Original, [form]: [HTMLFormElement | undefined]) => new Original(form),
  });
}

const oldTest = test.extend<{ old: Page }>({
  old: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(removeFeatures);
    await use(page);
    expect(errors).toEqual([]);
  },
});

oldTest('in the oldest browsers, words are searched and arrows lead to the results', async ({ old }) => {
  await old.goto('/search/');
  await old.getByRole('searchbox').fill('delete account');
  await expect(old.locator('.search-box__results a').first()).toBeVisible();
  await old.getByRole('searchbox').press('ArrowDown');
  await expect(old.locator('.search-box__results a').first()).toBeFocused();
  await old.getByLabel('Type').selectOption('guide');
  await expect(old.locator('.search-box__results a').first()).toHaveAttribute('href', /^\/guides\//u);
});

oldTest('in the oldest browsers, a draft survives a reload', async ({ old, contact, writer }) => {
  await contact.open();
  await contact.write('Where do I find the recovery code of my account?', writer);
  await contact.send('Ask another question');
  await old.getByLabel('Question 2').fill('Is there a discount for a small office?');
  await expect
    .poll(() => old.evaluate(() => sessionStorage.getItem('contact-draft')))
    .toContain('small office');
  await old.reload();
  await expect(old.getByLabel('Question 2')).toHaveValue('Is there a discount for a small office?');
});

oldTest(
  'in the oldest browsers, answers appear, the message is reviewed, sent and saved',
  async ({ old, contact, writer }) => {
    await contact.open();
    await old.getByLabel('Your question').pressSequentially('I forgot my password, what now');
    await expect(old.getByText('These answers may help')).toBeVisible();
    await old.getByLabel('Your email address').fill(writer);
    await contact.send('Review before sending');
    // The button that was pressed must count, or the message would be sent.
    await expect(old.getByRole('heading', { level: 1 })).toHaveText('Review your message');
    expect(await readOutbox(writer)).toHaveLength(0);
    await contact.send();
    await contact.readReferences();
    expect(await readOutbox(writer)).toHaveLength(1);
    const saved = old.waitForEvent('download');
    await old.getByRole('button', { name: 'Save as a text file' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.txt$/u);
  },
);

oldTest('in the oldest browsers, the theme can be chosen', async ({ old }) => {
  await old.goto('/');
  await old.getByLabel('Theme').selectOption('dark');
  await expect(old.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('colors are built for browsers that don’t know light-dark()', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toContain('--color-page:');
  expect(html).not.toContain('light-dark(');
});
