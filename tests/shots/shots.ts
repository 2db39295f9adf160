import type { Browser } from '@playwright/test';
import { ContactPage } from '../site/contact-page.ts';
import type { State } from './states.ts';

/** A phone, a tablet, a desk. */
const widths = [360, 768, 1280] as const;
const height = 800;
const schemes = ['light', 'dark'] as const;
/** As many as the tests use. */
const atOnce = 2;

interface Shoot {
  browser: Browser;
  url: string;
  /** Where the pictures go; ends with a slash. */
  folder: string;
  states: readonly State[];
}

interface Visit {
  state: State;
  javaScriptEnabled: boolean;
}

/** Takes every picture, and says which states could not be reached and why. */
export async function takeShots({ browser, url, folder, states }: Shoot): Promise<string[]> {
  const visits: Visit[] = states.flatMap((state) => [
    { state, javaScriptEnabled: true },
    ...(state.shown === 'both' ? [{ state, javaScriptEnabled: false }] : []),
  ]);
  const failures: string[] = [];
  const takeNext = async (): Promise<void> => {
    const visit = visits.shift();
    if (!visit) return;
    await shoot(visit, { browser, url, folder }).catch((error: unknown) =>
      failures.push(`${nameVisit(visit)}: ${error instanceof Error ? error.message : String(error)}`),
    );
    await takeNext();
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
  return failures;
}

/** The state is reached once; then only the window and the colors change. */
async function shoot(visit: Visit, { browser, url, folder }: Omit<Shoot, 'states'>): Promise<void> {
  const { state, javaScriptEnabled } = visit;
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(state.path);
    await state.reach?.(new ContactPage(page));
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({
          path: `${folder}${nameVisit(visit)}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    }
    console.log(nameVisit(visit));
  } finally {
    await context.close();
  }
}

function nameVisit({ state, javaScriptEnabled }: Visit): string {
  return `${state.name}${javaScriptEnabled ? '' : '-no-js'}`;
}
