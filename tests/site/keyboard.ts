import { expect, type Locator, type Page } from '@playwright/test';
import { measureContrast } from '../support/contrast.ts';

/** More stops than any errand should need between two of its steps. */
const mostStops = 60;
/** WCAG 2.4.13 asks for an outline of two pixels, and 1.4.11 for a contrast of 3. */
const thinnestOutline = 2;
const outlineContrast = 3;

interface Focus {
  /** What has the focus, as its markup begins. */
  name: string;
  isLost: boolean;
  isInSight: boolean;
  /** Outlines that show the focus: their width in pixels, color, and what is behind them. */
  outlines: { width: number; color: string; ground: string }[];
}

/** A reader with only a keyboard; every stop of the focus must be in sight and look like one. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab until that control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let stops = 0; stops < mostStops; stops += 1) {
      await this.page.keyboard.press('Tab');
      await this.expectFocus();
      if (await control.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${mostStops} presses of Tab did not lead to ${control.toString()}.`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The focus is on something, which can be seen and shows it. */
  async expectFocus(): Promise<void> {
    const reason = 'the focus is on something in sight that shows it';
    // A page may scroll to it smoothly.
    await expect.poll(async () => listFaults(await this.page.evaluate(readFocus)), reason).toEqual([]);
  }

  /** After a swap the focus is on what changed, not at the top of the page. */
  async expectFocusOn(place: Locator): Promise<void> {
    await expect(place).toBeFocused();
    const readSight = async () => (await this.page.evaluate(readFocus)).isInSight;
    // A page may scroll to it smoothly.
    await expect.poll(readSight, 'what has the focus is in sight').toBe(true);
  }
}

function listFaults({ name, isLost, isInSight, outlines }: Focus): string[] {
  if (isLost) return ['the focus is lost: it is on the whole page'];
  const shows = outlines.some(
    ({ width, color, ground }) =>
      width >= thinnestOutline && measureContrast(color, ground) >= outlineContrast,
  );
  return [
    ...(isInSight ? [] : [`${name} has the focus, but is out of sight or covered`]),
    ...(shows ? [] : [`${name} does not show that it has the focus: ${JSON.stringify(outlines)}`]),
  ];
}

/** Runs in the page: it may use nothing from outside itself. */
function readFocus(): Focus {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement)
    return { name: 'the page', isLost: true, isInSight: false, outlines: [] };
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const middle = { x: box.x + box.width / 2, y: box.y + Math.min(box.height, innerHeight) / 2 };
  const top = document.elementFromPoint(middle.x, middle.y);
  const isOnTop = Boolean(top && (element.contains(top) || top.contains(element)));
  const fits = box.height > innerHeight || (box.top >= -1 && box.bottom <= innerHeight + 1);
  const groundOf = (start: Element | null): string => {
    for (let part = start; part; part = part.parentElement) {
      const { backgroundColor } = getComputedStyle(part);
      if (!/^rgba\(.*, 0\)$/u.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const carriers = [
    [element, undefined],
    [element, '::before'],
    [element, '::after'],
    [element.closest('label'), undefined],
  ] as const;
  const outlines = carriers.flatMap(([carrier, pseudo]) => {
    if (!carrier) return [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(carrier, pseudo);
    if (outlineStyle === 'none') return [];
    const width = outlineStyle === 'auto' ? 2 : Number.parseFloat(outlineWidth);
    return [{ width, color: outlineColor, ground: groundOf(carrier.parentElement) }];
  });
  return { name: element.outerHTML.slice(0, 120), isLost: false, isInSight: fits && isOnTop, outlines };
}
