/**
 * The system of the reader's device, as `platforms` in `site/guide-vocabulary.ts` names it, or '' if the browser
 * doesn't tell. Nothing is sent anywhere. The function stands alone, without imports and helpers, because the inline
 * script of `components/GuidesByDevice.astro` runs its text before the first paint.
 * @param userAgent As `navigator` has it
 * @param maxTouchPoints Tells an iPad, which calls itself a Mac
 */
export function findDevice({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>) {
  if (/android/iu.test(userAgent)) return 'android';
  if (/iphone|ipad/iu.test(userAgent)) return 'ios';
  if (/windows/iu.test(userAgent)) return 'windows';
  if (/mac/iu.test(userAgent)) return maxTouchPoints > 1 ? 'ios' : 'macos';
  if (/cros/iu.test(userAgent)) return 'chromeos';
  return /linux/iu.test(userAgent) ? 'linux' : '';
}
