// Scripts that run within the windows of a Gecko program. `window` and `document` are those of `chooseWindow`, and
// `find` is that of gecko-names.ts.

/** Puts the window of which the scripts speak in the place of the one that Marionette has. */
export const chooseWindow = `
const window = [...Services.wm.getEnumerator(null)].find(({ document }) => document.documentURI.includes(arguments[0]));
if (!window) throw new Error('There is no window of ' + arguments[0]);
// A question isn't drawn in a window that isn't in front, as it isn't once Marionette has one of its own.
if (arguments[1] && Services.focus.activeWindow !== window) window.focus();
const { document, gBrowser, gURLBar, MouseEvent, Event, Node } = window;`;

/** Draws a part of the window, inner documents too, as a PNG. */
export const drawScript = `async () => {
  const element = (ELEMENT)();
  const own = element.ownerDocument.defaultView;
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left + own.mozInnerScreenX - window.mozInnerScreenX;
  const y = top + own.mozInnerScreenY - window.mozInnerScreenY;
  // Without the edge, where what is behind shines through.
  const edge = element === document.documentElement ? 0 : 2;
  const size = [Math.round(width) - 2 * edge, Math.round(height) - 2 * edge];
  const area = new window.DOMRect(Math.round(x) + edge, Math.round(y) + edge, ...size);
  // What the element leaves open, such as a scroll bar that isn't drawn, has its color.
  const { backgroundColor } = own.getComputedStyle(element);
  const color = backgroundColor.startsWith('rgb(') ? backgroundColor : 'rgb(255,255,255)';
  const drawn = await window.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, color);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = size;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL('image/png');
}`;

/** Clicks the control of that name that isn't disabled, else the innermost thing of that name. */
export const clickScript = `(text, roles) => {
  const found = find(text, roles).filter((element) => !element.disabled && element.getAttribute('disabled') !== 'true');
  const target = found.find((element) => element.matches('button, toolbarbutton, input, menuitem')) ?? found.at(-1);
  if (!target) return false;
  target.scrollIntoView({ block: 'center' });
  if (target.localName === 'richlistitem') target.control.selectItem(target);
  // Later, because a click that opens a question doesn't return before that is answered.
  else Services.tm.dispatchToMainThread(() => target.click());
  return true;
}`;

export const typeScript = `(text, roles, value, after) => {
  const [before] = after ? find(after, roles) : [];
  const follows = (element) => !before || before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  const target = find(text, roles).find((element) => 'value' in element && !element.disabled && follows(element));
  if (!target) return false;
  target.focus();
  target.setUserInput(value);
  target.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}`;

export const chooseScript = `(text, roles, entry) => {
  const list = find(text).find((element) => element.localName === 'select');
  const option = [...(list?.options ?? [])].find(({ text, label }) => [text, label].some((own) => own.trim() === entry));
  if (!option) return false;
  list.focus();
  list.selectedIndex = option.index;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}`;

export const readScript = `(text) => find(text).find((element) => 'value' in element)?.value`;
