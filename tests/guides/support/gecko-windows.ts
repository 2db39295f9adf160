import { setTimeout as sleep } from 'node:timers/promises';
import type { Marionette } from './marionette.ts';
import { patience } from './seed.ts';

/** Goes to the window of which the keyboard is to be used. */
export async function switchTo({ send }: Marionette, part: string): Promise<void> {
  for (const handle of (await send('WebDriver:GetWindowHandles')) as string[]) {
    await send('WebDriver:SwitchToWindow', { handle });
    const script = 'return document.documentURI';
    const { value } = (await send('WebDriver:ExecuteScript', { script })) as { value: string };
    if (value.includes(part)) return;
  }
}

/** The programs that are used from a window of our own; see `stepOutside`. */
export const helperWindows = new WeakSet<Marionette>();

/** Opens a window of the tests' own and goes there. */
export async function stepOutside(marionette: Marionette): Promise<void> {
  const { send } = marionette;
  const script = `window.openDialog('about:blank', '_blank', 'chrome,dialog=no,width=100,height=100,alwaysLowered')`;
  await send('WebDriver:ExecuteScript', { script });
  for (let tries = 0; tries < 50; tries++) {
    const handles = (await send('WebDriver:GetWindowHandles')) as string[];
    if (handles.length > 1) break;
    await sleep(100);
  }
  await switchTo(marionette, 'about:blank');
  helperWindows.add(marionette);
}

/**
 * Reads a message of the program that waits for **OK**, and accepts it (WebDriver, user prompts).
 * @returns what it says
 * @throws if there is none in time
 */
export async function acceptMessage({ send }: Marionette): Promise<string> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      const { value } = (await send('WebDriver:GetAlertText')) as { value: string };
      await send('WebDriver:AcceptAlert');
      return value;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await sleep(100);
    }
  }
}
