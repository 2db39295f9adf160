import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const script = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** 320 pixels are also what a desk shows at 400 %: 1280 pixels divided by four. */
const widths = [320, 1280] as const;
const height = 800;
const schemes = ['light', 'dark'] as const;
/** What WCAG 2.5.8 asks of a target that does not stand in a sentence. */
const smallestTarget = 24;

/** What would keep a reader from this page as it now stands: narrow and wide, light and dark, at double text size. */
export async function findBarriers(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const session = await page.context().newCDPSession(page);
  // `page.evaluate` takes twice as long for a script of this size.
  await session.send('Runtime.evaluate', { expression: script });
  await session.detach();
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      for (const finding of await runAxe(page, colorScheme))
        found.add(`${width} px, ${colorScheme}: ${finding}`);
    }
    const layout = [
      ...(await page.evaluate(listOverflows)),
      ...(await page.evaluate(listSmallTargets, smallestTarget)),
    ];
    for (const finding of layout) found.add(`${width} px: ${finding}`);
  }
  return [...found];
}

/** Runs all rules in the light, and in the dark again those of colors: nothing else depends on the scheme. */
async function runAxe(page: Page, scheme: (typeof schemes)[number]): Promise<string[]> {
  const violations = await page.evaluate(async (isLight) => {
    const { axe: runner } = globalThis as unknown as { axe: typeof axe };
    const results = await runner.run(document, {
      resultTypes: ['violations'],
      // Every style stands in the page: there is nothing to fetch first.
      preload: false,
      ...(isLight
        ? { rules: { 'target-size': { enabled: true } } }
        : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
    });
    return results.violations.map(({ id, nodes }) => ({ id, markup: nodes.map(({ html }) => html) }));
  }, scheme === 'light');
  return violations.flatMap(({ id, markup }) => markup.map((html) => `${id}: ${html.slice(0, 200)}`));
}

// The functions below run in the page: they may use nothing from outside themselves.

/** Elements that reach beyond the window, unless they scroll by themselves. */
function listOverflows(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = Array.from(document.body.querySelectorAll('*')).filter((element) => {
    const { right, left, width } = element.getBoundingClientRect();
    return width > 0 && (right > room + 1 || left < -1);
  });
  const innermost = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  );
  return [
    `scrolls sideways: ${document.documentElement.scrollWidth} px wide`,
    ...innermost.map((element) => `reaches beyond the window: ${element.outerHTML.slice(0, 120)}`),
  ];
}

/** Controls that are too small to hit; a link in a sentence may be as low as its line. */
function listSmallTargets(smallest: number): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]',
  );
  return Array.from(targets).flatMap((target) => {
    const style = getComputedStyle(target);
    if (!target.checkVisibility({ visibilityProperty: true }) || target.tabIndex < 0) return [];
    // Hidden from sight until it has the focus, as the link past the header is.
    if (style.clipPath !== 'none' || target.closest('[aria-hidden="true"]')) return [];
    // In a sentence, or in a table's cell, where axe looks at the space between targets.
    const isAlone = target.parentElement?.textContent.trim() === target.textContent.trim();
    const isInSentence = style.display === 'inline' && (!isAlone || target.closest('td, th') !== null);
    if (isInSentence) return [];
    // A control is hit through its label as well, and a card through what covers it.
    const labels = 'labels' in target ? [...((target as HTMLInputElement).labels ?? [])] : [];
    const boxes = [target, ...labels.filter((label) => label.contains(target))].map((box) =>
      box.getBoundingClientRect(),
    );
    const after = getComputedStyle(target, '::after');
    const isCovered = after.position === 'absolute' && after.content !== 'none';
    const width = Math.max(...boxes.map((box) => box.width));
    const high = Math.max(...boxes.map((box) => box.height));
    if (isCovered || (width >= smallest - 0.5 && high >= smallest - 0.5)) return [];
    return [`target of ${Math.round(width)} × ${Math.round(high)} px: ${target.outerHTML.slice(0, 120)}`];
  });
}
