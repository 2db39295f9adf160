/**
 * The system that a text names, as an id of `platforms` in `site/guide-vocabulary.ts`, or '' if it names none. The
 * text is `navigator.userAgent`, which stays in the browser, or what a reader searches for. The function stands alone,
 * so that an inline script can be made of it.
 * @param touchPoints `navigator.maxTouchPoints`: an iPad calls itself a Mac
 */
export function findDevice(text: string, touchPoints = 0): string {
  if (/android/iu.test(text)) return 'android';
  if (/iphone|ipad|ios\b/iu.test(text)) return 'ios';
  if (/windows/iu.test(text)) return 'windows';
  if (/\bmac(?:intosh|book|os)?\b/iu.test(text)) return touchPoints > 1 ? 'ios' : 'macos';
  if (/\bcros\b|chromebook/iu.test(text)) return 'chromeos';
  return /linux|ubuntu/iu.test(text) ? 'linux' : '';
}
