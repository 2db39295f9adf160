import type { Page } from '@playwright/test';

const usualFontSizes = { standard: 16, fixed: 13 };
/** A phone and a desk. */
const widths = [360, 1280] as const;
const height = 800;

/** What is cut off, or stands on other text, for a reader whose browser shows text at double size. */
export async function findTextLosses(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // As in the browser's settings, so that media queries in `em` and `rem` answer as they would there.
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: usualFontSizes.standard * 2, fixed: usualFontSizes.fixed * 2 },
  });
  const found = new Set<string>();
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const losses = [...(await page.evaluate(listClipped)), ...(await page.evaluate(listOverlaps))];
    for (const loss of losses) found.add(`at 200 % text size, ${width} px: ${loss}`);
  }
  await session.send('Page.setFontSizes', { fontSizes: usualFontSizes });
  await session.detach();
  return [...found];
}

// The functions below run in the page: they may use nothing from outside themselves.

/** Elements whose text is larger than they are, and who show only what fits; and a window that scrolls sideways. */
function listClipped(): string[] {
  const root = document.documentElement;
  const everything = Array.from(document.body.querySelectorAll<HTMLElement>('*'));
  const isWide = root.scrollWidth > root.clientWidth;
  const wide = everything.filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return isWide && width > 0 && right > root.clientWidth + 1;
  });
  const widest = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  );
  const clipped = everything.filter((element) => {
    const style = getComputedStyle(element);
    if (!element.checkVisibility({ visibilityProperty: true }) || element.textContent.trim() === '')
      return false;
    // Hidden from sight on purpose.
    if (style.clipPath !== 'none' || element.clientWidth <= 1) return false;
    const [isCutAcross, isCutDown] = [style.overflowX, style.overflowY].map(
      (way) => way === 'hidden' || way === 'clip',
    );
    return (
      (isCutAcross && element.scrollWidth > element.clientWidth + 1) ||
      (isCutDown && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [
    ...widest.map((element) => `reaches beyond the window: ${element.outerHTML.slice(0, 120)}`),
    ...clipped.map((element) => `is cut off: ${element.outerHTML.slice(0, 120)}`),
  ];
}

/** Lines of text that stand on one another, but for what opens over the page on a ground of its own. */
function listOverlaps(): string[] {
  const isOverPage = (element: Element): boolean => {
    for (let part: Element | null = element; part; part = part.parentElement) {
      const { position, backgroundColor } = getComputedStyle(part);
      if (/absolute|fixed|sticky/u.test(position) && backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
    }
    return false;
  };
  /** Whether a line can be seen only after scrolling in a part with a bar of its own. */
  const isScrolledAway = (element: Element, { top, bottom }: DOMRect): boolean => {
    for (let part: Element | null = element; part; part = part.parentElement) {
      if (!/auto|scroll/u.test(getComputedStyle(part).overflowY)) continue;
      const window = part.getBoundingClientRect();
      if (top >= window.bottom - 2 || bottom <= window.top + 2) return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { text: string; left: number; right: number; top: number; bottom: number; holder: Element }[] =
    [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!holder || text === '' || holder.closest('option, script, style')) continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (holder.closest('.visually-hidden, [aria-hidden="true"]') || isOverPage(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      const { left, right, top, bottom } = line;
      if (right - left < 2 || isScrolledAway(holder, line)) continue;
      // A font's box is higher than its letters.
      const spare = (bottom - top) / 4;
      lines.push({
        text: text.slice(0, 40),
        left: left + 1,
        right: right - 1,
        top: top + spare,
        bottom: bottom - spare,
        holder,
      });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  const overlaps = new Set<string>();
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      if (other.left >= line.right || other.right <= line.left || other.holder === line.holder) continue;
      overlaps.add(`“${line.text}” stands on “${other.text}”`);
    }
  });
  return [...overlaps];
}
