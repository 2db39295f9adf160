/** Stored if a reader has switched the key off, and only then. */
const name = 'search-key';

/**
 * Whether `/` leads nowhere: a key alone can be pressed by accident, or by a program that listens to speech, so that
 * readers can switch it off (WCAG 2.2, 2.1.4).
 */
export function isKeyOff(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** Keeps what a reader has chosen, if the browser lets us. */
export function switchKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Without storage the choice holds for nothing, as the box then shows.
  }
}
