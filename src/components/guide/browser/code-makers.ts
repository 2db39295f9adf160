/** Loads what draws a code once the reader comes near it: few guides have one. */
export function loadCodeMakers(): void {
  for (const place of document.querySelectorAll('import-code, tunnel-code')) {
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        observer.disconnect();
        void (place.matches('import-code') ? import('./import-code.ts') : import('./tunnel-code.ts'));
      },
      // One window ahead, so that it's there when the reader is.
      { rootMargin: '100%' },
    );
    observer.observe(place);
  }
}
