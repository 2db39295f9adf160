/** What each box's status region says. Not read from the page, whose texts a translator may have changed. */
const saidIn = new WeakMap<Element, string>();

/** Announces a text about a box to screen readers: short, and never a secret. An empty one takes back the last. */
export function say(box: HTMLTextAreaElement, text: string): void {
  const said = box.parentElement?.querySelector('[data-said]');
  // Setting the same text again would announce it again.
  if (!said || (saidIn.get(said) ?? '') === text) return;
  saidIn.set(said, text);
  said.textContent = text;
}
