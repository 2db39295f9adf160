/** Opens the part that a link to a place on this page leads into; newer browsers do so by themselves. */
export function openNamedPart(): void {
  const open = () => {
    const target = document.getElementById(readFragment());
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

/** The fragment of the page's address; as it is, where its percent signs encode nothing. */
function readFragment(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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
