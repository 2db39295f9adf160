/**
 * Longest time between the release of a finger and its click, on browsers that wait for a second tap. Meanwhile
 * the press isn't over: its click goes to whatever then lies under the finger.
 */
const longestClickMs = 400;

let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void)[] = [];

/**
 * Runs a change that moves parts of the page: at once or, while a pointer is down, after its click. So nothing is
 * moved away under a finger or a mouse, and no tap is lost.
 */
export function whenReleased(change: () => void): void {
  if (isPressed) waiting.push(change);
  else change();
}

/** Watches the pointers of this page; call it once. */
export function watchPointers(): void {
  const options = { capture: true, passive: true };
  window.addEventListener('pointerdown', press, options);
  window.addEventListener('pointerup', () => releaseIn(longestClickMs), options);
  // The finger scrolls instead: no click will come.
  window.addEventListener('pointercancel', () => releaseIn(0), options);
  // The listeners of the click come first.
  window.addEventListener('click', () => releaseIn(0), options);
}

function press(): void {
  clearTimeout(timer);
  isPressed = true;
}

function releaseIn(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    isPressed = false;
    const changes = waiting;
    waiting = [];
    for (const change of changes) change();
  }, milliseconds);
}
