/**
 * Loads what draws a code once the reader comes near its place.
 * @param name Of the element that the script defines
 */
export function loadWhenNear(name: string, load: () => Promise<unknown>): void {
  for (const place of document.querySelectorAll(name)) {
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        observer.disconnect();
        void load();
      },
      // One window ahead, so that it's there when the reader is.
      { rootMargin: '100%' },
    );
    observer.observe(place);
  }
}
