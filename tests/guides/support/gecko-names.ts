/**
 * A script for the windows of a Gecko program: finds what the READER sees under a name. The name is the accessible one
 * or the element's own text, because style sheets in capitals change the former, and plain text has none of its own.
 * A `*` of a required field, a colon and an ellipsis at the end count for nothing. Inner documents and shadow trees
 * are searched as well. Evaluates to a function (name, roles, all): elements, or, with `all`, everything with a name.
 */
export const finder = `(wanted, roles, all) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const clean = (text) => (text ?? '').replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
  const bare = (text) => clean(text).replace(/\\s*[:*…]+$/, '');
  // “…” inside a name stands for what varies.
  const varies = wanted.slice(0, -1).includes('…');
  const pieces = (varies ? clean(wanted) : bare(wanted)).split('…').map((piece) => piece.replace(/[.*+?^$\{}()|[\\]\\\\]/g, '\\\\$&'));
  const pattern = new RegExp('^' + pieces.join('.*') + '$', 'u');
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility?.({ visibilityProperty: true }) !== false;
  };
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const shadow = element.openOrClosedShadowRoot;
      if (shadow) walk(shadow);
      if (element.localName === 'browser' || element.localName === 'iframe') {
        try { if (element.contentDocument && isSeen(element)) walk(element.contentDocument); } catch {}
      }
      if (!isSeen(element)) continue;
      let accessible;
      try { accessible = service.getAccessibleFor(element); } catch {}
      const role = accessible ? service.getStringRole(accessible.role) : '';
      if (roles && !roles.split('|').includes(role)) continue;
      const own = element.children.length
        ? [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join(' ')
        : element.textContent;
      const attributes = ['label', 'aria-label', 'placeholder', 'value'].map((name) => element.getAttribute(name));
      const names = [accessible?.name, own, ...attributes].map(bare).filter(Boolean);
      if (all) { if (names[0]) found.push([role, names[0], element.id, element.localName]); continue; }
      if (names.some((name) => pattern.test(name))) found.push(element);
    }
  };
  walk(document);
  return found;
}`;
