import { test as base } from '../support/test.ts';
import { Desktop } from './desktop.ts';

export { expect } from '../support/test.ts';

/** The room's `test`, with a desktop. */
export const test = base.extend<{ desktop: Desktop }>({
  // The room must be there before anything else; a fixture that isn't used isn't set up.
  desktop: async ({ home, evidence }, use) => {
    const desktop = await Desktop.start(home, evidence);
    await use(desktop);
    await desktop.quit();
  },
});
