/**
 * Whether a key belongs to an input method, which chooses characters with the arrows. Safari says so only by the
 * code 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}
