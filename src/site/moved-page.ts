import { escapeXml } from './escape-xml.ts';

/**
 * The page at an old or short address: it leads on, where no server does.
 * @param to Address path of the page
 * @param site Address of the site
 */
export function writeMovedPage(to: string, site: string): string {
  const path = escapeXml(to);
  return [
    '<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><title>This page has moved</title>',
    '<meta name="robots" content="noindex"><meta name="description" content="This page has moved.">',
    `<meta http-equiv="refresh" content="0;url=${path}"><link rel="canonical" href="${escapeXml(new URL(to, site).href)}"></head>`,
    ` <body> <main> <h1>This page has moved</h1> <p> Go to <a href="${path}">the new page</a>. </p> </main> </body> </html>`,
  ].join('');
}
