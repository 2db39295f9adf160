/** Opens the part that a link to a place on this page leads into; newer browsers do so by themselves. */
export function openNamedPart(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target?.closest('details');
    if (!part || part.open) return;
    part.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  // A second click on the same link changes no address.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) setTimeout(open);
  });
  open();
}

/** Opens every part for printing, and closes them again after it. */
export function openForPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details.way:not([open])')];
    for (const part of opened) part.open = true;
  });
  addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
  });
}
