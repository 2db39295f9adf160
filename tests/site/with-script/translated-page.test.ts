import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

const question = 'Where do I find the recovery code of my account?';

/**
 * Translates the page as browsers do: every text stands in a `<font>` element and says something else, now and
 * whenever it changes; what is marked with `translate="no"` stays.
 */
async function translate(page: Page) {
  await page.evaluate(() => {
    const change = (node: Node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      if (node instanceof Text) texts.push(node);
      for (const text of texts) {
        const { parentElement: parent } = text;
        if (!parent || !text.data.trim() || text.data.startsWith('¡')) continue;
        if (parent.closest('[translate="no"], script, style, textarea')) continue;
        text.data = `¡${text.data.trim().toUpperCase()}!`;
        if (parent.matches('option, font')) continue;
        const wrapper = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
        text.replaceWith(wrapper);
        wrapper.append(text);
      }
    };
    change(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) change(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test('in a translated page, a question is written, removed, counted and sent', async ({
  contact,
  page,
  writer,
}) => {
  await contact.open();
  await translate(page);
  const boxes = page.locator('textarea[name="question"]');
  await boxes.first().fill(question);
  await page.locator('#email').fill(writer);
  await page.locator('[value="another"]').click();
  await boxes.nth(1).fill('Is there a discount for a small office?');
  await expect(page.locator('[data-send]')).toContainText('2');
  await page.locator('[value="remove-2"]').click();
  await expect(boxes).toHaveCount(1);
  await expect(page.locator('[data-send]')).not.toContainText('2');
  await page.locator('select[name="topic"]').selectOption('security');
  await page.locator('[data-send]').click();
  await expect(page.locator('h1#sent')).toBeVisible();
  await expect(page.locator('output')).toHaveText(/^HL-[\dA-Z]{4}-[\dA-Z]{4}$/u);
  await expect(page.locator('blockquote')).toHaveText(question);
});

test('in a translated page, the second press clears what was typed', async ({ contact, page }) => {
  await contact.open();
  await translate(page);
  await page.locator('textarea[name="question"]').fill(question);
  const clear = page.locator('[data-clear] button');
  await clear.click();
  await expect(page.locator('textarea[name="question"]')).toHaveValue(question);
  await clear.click();
  await expect(page.locator('textarea[name="question"]')).toHaveValue('');
});

test('in a translated page, the same warning is announced once', async ({ contact, page }) => {
  await contact.open();
  await translate(page);
  const box = page.locator('textarea[name="question"]');
  await box.pressSequentially('It refuses me. My password is Tr0ub4dor&3x, why?');
  // Whoever types slowly is warned of half a password first.
  await expect(page.locator('mark')).toContainText(/Tr0ub4dor&3x/iu);
  await page
    .locator('.contact-form__suggestions .notice')
    .evaluate((note) => note.setAttribute('data-first', ''));
  await box.pressSequentially(' Please help.');
  await page.waitForTimeout(1_500);
  await expect(page.locator('[data-first]')).toHaveCount(1);
});

test('in a translated page, the search is narrowed by kind and topic', async ({ page }) => {
  await page.goto('/search/');
  await translate(page);
  const results = page.locator('.search-box__results a');
  await page.getByRole('searchbox').fill('password');
  await expect(results.first()).toBeVisible();
  const selects = page.locator('.search-box__filters select');
  await selects.nth(0).selectOption('guide');
  await expect(results.first()).toHaveAttribute('href', /^\/guides\//u);
  await selects.nth(0).selectOption('answer');
  await selects.nth(1).selectOption({ index: 1 });
  const topic = await selects.nth(1).inputValue();
  expect(topic).not.toContain('¡');
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('topic')).toBe(topic);
});

test('every option of every page has a value: a translated text is no value', async ({ page }) => {
  for (const path of ['/', '/search/', '/contact/', '/guides/']) {
    await page.goto(path);
    await expect(page.locator('option:not([value])')).toHaveCount(0);
  }
});

test('references, addresses and values are left alone by a translator', async ({ contact, page, writer }) => {
  await page.goto('/guides/thunderbird/');
  for (const value of await page.locator('.settings code, .menu').all())
    expect(await value.evaluate((element) => element.closest('[translate="no"]') !== null)).toBe(true);
  await contact.open();
  await contact.write(question, writer);
  await contact.send('Review before sending');
  await expect(page.locator('blockquote')).toHaveAttribute('translate', 'no');
  await expect(page.getByText(writer, { exact: true })).toHaveAttribute('translate', 'no');
});
