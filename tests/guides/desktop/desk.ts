import { test as base } from '../support/test.ts';
import { Desktop } from './desktop.ts';

export { expect } from '../support/test.ts';

/** The room's `test`, with a desktop. */
export const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ home, evidence }, use, info) => {
    const desktop = await Desktop.start(home, evidence);
    await use(desktop);
    if (info.status !== info.expectedStatus) await desktop.explain();
    await desktop.quit();
  },
});
