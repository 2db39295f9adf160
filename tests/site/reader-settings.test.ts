import type { Page } from '@playwright/test';
import { provider } from '../../src/provider/index.ts';
import { expect, test } from './test.ts';

const pages = ['/', '/search/', '/faq/mail-setup/password-rejected/', '/guides/thunderbird/', '/contact/'];

test('with forced colors, controls keep an edge, the current part of the site a mark, and the focus an outline', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of pages) {
    await page.goto(path);
    expect(await page.evaluate(listEdgeless), path).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline, path).toBe('solid');
  }
  expect(await readMark(page, 'Contact')).not.toBe(await readMark(page, 'Guides'));
});

test('with forced colors, the current part of the site has its line below and none above', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/contact/');
  const canvas = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  await expect(current).toHaveCSS('border-top-color', canvas);
  await expect(current).not.toHaveCSS('border-bottom-color', canvas);
});

test('what a line of a table is about breaks only where it would take half of it', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/faq/mail-setup/server-settings/');
    const short = await page.evaluate(measureName, 'winmail.dat');
    const long = await page.evaluate(measureName, 'an_endless_name'.repeat(9));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([over, short < 30, long > 2 * short], String(width)).toEqual([0, true, true]);
  }
});

test('with forced colors, no ground of ours lies behind the opening of the home page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await expect(page.locator('.opening')).toHaveCSS('border-image-source', 'none');
  await page.emulateMedia({ forcedColors: 'none' });
  await expect(page.locator('.opening')).toHaveCSS('border-image-source', /gradient/u);
});

test('on a phone, text at double size by a rule of the reader’s own makes no page scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [...pages, '/settings/', '/faq/mail-setup/server-settings/', '/guides/iphone-ipad/']) {
    await page.goto(path);
    const [size, width] = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const part of document.querySelectorAll('details')) part.open = true;
      return [getComputedStyle(document.documentElement).fontSize, document.documentElement.scrollWidth];
    });
    expect([size, width], path).toEqual(['32px', 360]);
  }
});

test('paper says where a page is found, and where its links lead', async ({ page }) => {
  const readContent = (selector: string, pseudo: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, of) => getComputedStyle(element, of).content, pseudo);
  for (const path of pages) {
    await page.goto(path);
    expect(await readContent('main', '::before'), path).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await readContent('main', '::before'), path).toContain('Harborlight support: ');
    await page.emulateMedia({ media: 'screen' });
  }
  await page.goto('/faq/mail-setup/password-rejected/');
  await page.emulateMedia({ media: 'print' });
  const [link, host] = [page.locator('.prose a[href^="/"]').first(), new URL(provider.site).host];
  expect(await readContent('.prose a[href^="/"]', '::after')).toContain(
    `(${host}${await link.getAttribute('href')})`,
  );
  expect(await readContent('main', '::before')).toMatch(/\/a\/\w+"$/u);
});

test('for a reader who wants no motion, nothing moves or fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of pages) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*')).flatMap((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } =
          getComputedStyle(element);
        const lasts = (duration: string) =>
          duration.split(',').some((part) => Number.parseFloat(part) > 0.01);
        const isMoving =
          (animationName !== 'none' && lasts(animationDuration)) ||
          lasts(transitionDuration) ||
          scrollBehavior === 'smooth';
        return isMoving ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect(moving, path).toEqual([]);
  }
});

test('a notice in a script from right to left begins on the right and names its language', async ({
  page,
  contact,
  writer,
}) => {
  const arabic = 'مرحبا، لا أستطيع استقبال رسائل جديدة منذ الأمس. ماذا يجب أن أفعل حتى يعمل البريد من جديد؟';
  await contact.open();
  await contact.write(arabic, writer);
  await contact.send();
  const notice = page.locator('[lang="ar"]');
  await expect(notice).toBeVisible();
  await expect(notice).toHaveAttribute('dir', 'rtl');
  await expect(notice).toHaveCSS('text-align', /start|right/u);
  const box = page.getByLabel('Your question');
  await expect(box).toHaveValue(arabic);
  await expect(box).toHaveCSS('direction', 'rtl');
});

/**
 * Runs in the page. Buttons and fields whose edge cannot be told from the ground: forced colors take
 * backgrounds away.
 */
function listEdgeless(): string[] {
  const controls = document.querySelectorAll(
    'button, input:not([type="hidden"]), select, textarea, a.button',
  );
  return Array.from(controls).flatMap((control) => {
    if (!control.checkVisibility() || control.closest('[aria-hidden="true"]')) return [];
    if ((control as HTMLElement).tabIndex < 0) return [];
    const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(control);
    const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
    return hasEdge ||
      textDecorationLine === 'underline' ||
      /radio|checkbox/u.test((control as HTMLInputElement).type)
      ? []
      : [control.outerHTML.slice(0, 100)];
  });
}

/** Runs in the page. The height of a name in the first column of a table whose other two have long texts. */
function measureName(name: string): number {
  const table = document.createElement('table');
  for (const cell of ['Name', 'What', 'Then']) {
    table.createTHead().append(Object.assign(document.createElement('th'), { textContent: cell }));
  }
  const row = table.insertRow();
  const code = Object.assign(document.createElement('code'), { textContent: name });
  row.insertCell().append(code);
  for (const text of ['packed in a format of its own, ', 'ask for it in another format, '])
    row.insertCell().append(text.repeat(6));
  document.querySelector('.table')?.replaceChildren(table);
  return code.getBoundingClientRect().height;
}

/** What tells a part of the site from the others: its line, its edge or its weight. */
async function readMark(page: Page, name: string): Promise<string> {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  return link.evaluate((element) => {
    const style = getComputedStyle(element);
    return [
      style.borderBottomColor,
      style.textDecorationLine,
      style.fontWeight,
      style.color,
      style.boxShadow,
    ].join();
  });
}
