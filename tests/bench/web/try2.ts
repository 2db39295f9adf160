import { serveSite } from './sites.ts';
import { startSlowLine } from './slow-line.ts';
import { startBrowser, visit } from './visitor.ts';
import { writePlainPage } from './plain-page.ts';
import { readFile, mkdir, writeFile, copyFile, cp, rm } from 'node:fs/promises';
const kind = process.argv[2] ?? 'faq/webmail/attach-files-in-webmail';
const dist = '/work/wt-pages/dist';
const html = await readFile(`${dist}/${kind}/index.html`, 'utf8');
const noCsp = (h: string) => h.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const noMap = (h: string) => h.replace(/<script type="importmap">.*?<\/script>/s, '');
const noScripts = (h: string) => h.replace(/<script type="module"[^>]*><\/script>/gs, '');
const noLd = (h: string) => h.replace(/<script type="application\/ld.*?<\/script>/s, '');
const noInline = (h: string) => h.replace(/<script>.*?<\/script>/gs, '');
const noCid = (h: string) => h.replace(/ data-astro-cid-\w+(?=[ >])/g, '');
const noCss = (h: string) => h.replace(/<style>.*?<\/style>/gs, '');
const V: Record<string, string> = {
  full: html,
  noCsp: noCsp(html),
  noMap: noCsp(noMap(html)),
  noScripts: noCsp(noScripts(noMap(html))),
  noCid: noCsp(noCid(html)),
  noCss: noCsp(noCss(html)),
  bare: noLd(noScripts(noMap(noCsp(noCid(noCss(html)))))),
  plain: writePlainPage(html),
};
await rm('/tmp/variants', { recursive: true, force: true });
for (const [n, h] of Object.entries(V)) {
  await mkdir(`/tmp/variants/${n}`, { recursive: true });
  await writeFile(`/tmp/variants/${n}/index.html`, h);
}
await cp(dist + '/_astro', '/tmp/variants/_astro', { recursive: true });
await copyFile(dist + '/404.html', '/tmp/variants/404.html');
await copyFile(dist + '/speculation-rules.json', '/tmp/variants/speculation-rules.json');
const s = await serveSite('variants', '/tmp/variants');
const line = await startSlowLine(s.port, {
  roundTripMs: Number(process.argv[3] ?? 150),
  bytesPerSecond: 200_000,
});
const browser = await startBrowser([s.key]);
const out: Record<string, number[][]> = {};
for (let i = 0; i < Number(process.argv[4] ?? 9); i++)
  for (const n of Object.keys(V)) {
    const v = await visit(browser, `https://localhost:${line.port}/${n}/`, 4);
    const t = await v.page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.getEntriesByType('navigation')[0].responseEnd,
    ]);
    (out[n] ??= []).push(t as number[]);
    await v.close();
  }
const med = (x: number[]) => Math.round(x.toSorted((a, b) => a - b)[x.length >> 1]!);
for (const [n, a] of Object.entries(out))
  console.log(
    n.padEnd(10),
    'fcp',
    med(a.map((x) => x[0]!)),
    'min',
    Math.round(Math.min(...a.map((x) => x[0]!))),
    'after response',
    med(a.map((x) => x[0]! - x[1]!)),
  );
await browser.close();
await line.close();
await s.close();
