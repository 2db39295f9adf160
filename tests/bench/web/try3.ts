import { startBrowser } from './visitor.ts';
import { serveSite } from './sites.ts';
const s = await serveSite('variants', '/tmp/variants');
const browser = await startBrowser([s.key]);
const names = process.argv.slice(2);
const acc: Record<string, Record<string, number[]>> = {};
for (let i = 0; i < 7; i++)
  for (const n of names) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      isMobile: true,
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const ev: any[] = [];
    session.on('Tracing.dataCollected' as any, (e: any) => ev.push(...e.value));
    await session.send('Tracing.start' as any, {
      categories: 'devtools.timeline,blink,loading,blink.user_timing,disabled-by-default-devtools.timeline',
      transferMode: 'ReportEvents',
    });
    await page.goto(`https://localhost:${s.port}/${n}/`, { waitUntil: 'load' });
    await page.waitForTimeout(400);
    const done = new Promise((r) => session.once('Tracing.tracingComplete' as any, r));
    await session.send('Tracing.end' as any);
    await done;
    const nav = ev
      .filter((e) => e.name === 'navigationStart')
      .map((e) => e.ts)
      .at(-1)!;
    if (!ev.length) console.log('no events');
    const fcps = ev.filter((e) => e.name === 'firstContentfulPaint').map((e) => e.ts);
    const fcp = fcps.at(-1) ?? NaN;
    if (i === 0) console.log(n, ev.length, fcps.length);
    const per: Record<string, number> = {};
    per['FCP'] = (fcp - nav) / 1000;
    for (const e of ev)
      if (
        e.dur &&
        e.ts >= nav &&
        e.ts < fcp &&
        [
          'ParseHTML',
          'ParseAuthorStyleSheet',
          'UpdateLayoutTree',
          'Layout',
          'PrePaint',
          'Paint',
          'Layerize',
          'Commit',
          'EvaluateScript',
          'v8.compileModule',
          'UpdateLayerTree',
          'CompositeLayers',
          'RunTask',
          'FunctionCall',
          'HitTest',
          'Document::updateStyle',
          'RunMicrotasks',
        ].includes(e.name)
      )
        per[e.name] = (per[e.name] ?? 0) + e.dur / 1000;
    for (const [k, v] of Object.entries(per)) ((acc[n] ??= {})[k] ??= []).push(v);
    await context.close();
  }
for (const n of names)
  console.log(
    n,
    Object.fromEntries(
      Object.entries(acc[n]!).map(([k, v]) => [k, Math.round(v.toSorted((a, b) => a - b)[v.length >> 1]!)]),
    ),
  );
await browser.close();
await s.close();
