import { Parser } from 'htmlparser2';

/** What a person would write by hand, and what of it. */
const kept: ReadonlySet<string> = new Set(
  `h1 h2 h3 h4 p a ul ol li dl dt dd table thead tbody tr th td pre code kbd strong em b i figure figcaption blockquote
  header footer main nav article section aside details summary form fieldset legend label input textarea select option
  button img time br hr`.split(/\s+/u),
);
const attributes: ReadonlySet<string> = new Set(
  `href src alt width height loading id for name type value action method rows required`.split(/\s+/u),
);
const dropped: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript', 'head']);
const empty: ReadonlySet<string> = new Set(['input', 'img', 'br', 'hr']);

const style = `body{max-width:45rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}
nav ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}a{color:#0a5}
input,textarea,select{display:block;width:100%;font:inherit}pre{overflow:auto}img{max-width:100%;height:auto}`;

/** A page with the same text, links and fields as a single file with a small style, as if written by hand. */
export function writePlainPage(html: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    reducePage(html),
  ].join('\n');
}

/** The markup of a page without classes, scripts, styles and what else nobody reads. @param within Only this element */
export function reducePage(html: string, within?: string): string {
  const out: string[] = [];
  const skipped: string[] = [];
  let inside = within === undefined ? 1 : 0;
  const isShown = () => skipped.length === 0 && inside > 0;
  const parser = new Parser({
    onopentag(name, own) {
      if (dropped.has(name)) skipped.push(name);
      if (isShown() && kept.has(name)) out.push(writeTag(name, own));
      if (name === within) inside += 1;
    },
    ontext(text) {
      if (isShown()) out.push(text.replaceAll(/\s+/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    },
    onclosetag(name) {
      if (name === within) inside -= 1;
      if (isShown() && kept.has(name) && !empty.has(name)) out.push(`</${name}>`);
      if (skipped.at(-1) === name) skipped.pop();
    },
  });
  parser.write(html);
  parser.end();
  return out.join('').replaceAll(/ {2,}/gu, ' ').trim();
}

function writeTag(name: string, own: Readonly<Record<string, string>>): string {
  const written = Object.entries(own)
    .filter(([key]) => attributes.has(key))
    .map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>`;
}
