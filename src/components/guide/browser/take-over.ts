import { keepOwnValues, takeFromAddress } from './own-values.ts';

/** Takes what an account page hands over behind the `#`, now and whenever a link on this page does. */
function takeOver(): void {
  const values = takeFromAddress();
  if (values) keepOwnValues(values);
}

takeOver();
addEventListener('hashchange', takeOver);
