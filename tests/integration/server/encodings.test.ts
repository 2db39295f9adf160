import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { createApp } from '../../../src/server/app.ts';
import { createCopies, makeCopies } from '../../../src/server/copies.ts';
import { createHttpServer, type HttpServer } from '../../../src/server/http-server.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { root } from '../../support/fixture-site.ts';

test.describe.configure({ mode: 'serial' });

/** Real text, because of made-up repetition any compressor makes nearly nothing. */
const text = await readFile(join(root, 'src/server/README.md'), 'utf8');
const page = `<h1>How do I get my mail?</h1><p>With any mail program.</p><pre>${text}</pre>`;
const files = {
  'index.html': page,
  '404.html': page.replace('How do I get my mail?', 'Nothing here'),
  'index.md': '# How do I get my mail? With any mail program, as the guides say. '.repeat(20),
  'tiny.txt': 'x',
  'icon.png': 'no picture, but nobody packs what is called one '.repeat(50),
};
const hosting = await readHosting();

let site: string;
let copies: string;
let server: HttpServer;
let port: number;

test.beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  copies = await mkdtemp(join(tmpdir(), 'copies-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(site, name), text);
  const app = createApp({
    root: site,
    hosting,
    contact: () => Promise.resolve(new Response('asked')),
    copies: createCopies(copies),
  });
  server = createHttpServer((request, bindings) => app.fetch(request, bindings));
  ({ port } = await server.listen(0, '127.0.0.1'));
});

test.afterAll(async () => {
  await server.stop();
  for (const folder of [site, copies]) await rm(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without the help of `fetch`, which unpacks what comes. */
async function ask(
  path: string,
  encoding: string | undefined,
  { method = 'GET', ...headers }: Record<string, string> = {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const accepted = encoding === undefined ? {} : { 'Accept-Encoding': encoding };
  get({ host: '127.0.0.1', port, path, method, headers: { ...accepted, ...headers } }, (response) => {
    const { statusCode: status, headers: found } = response;
    buffer(response).then((body) => resolve({ status, headers: found, body }), reject);
  }).on('error', reject);
  return promise;
}

function unpack({ headers, body }: Answer): string {
  const unpackers = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
  const coding = (headers['content-encoding'] ?? 'identity') as keyof typeof unpackers;
  return unpackers[coding](body).toString();
}

const choices = [
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['BR', 'br'],
  ['*', 'br'],
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['zstd', undefined],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0.9, gzip;q=0.9', 'br'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0.5, identity', undefined],
  ['br;q=0.5, identity;q=0.4', 'br'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
] as const;

for (const kept of [false, true]) {
  const when = kept ? 'from its copies' : 'before there are copies';
  test(`${when}, it sends what the client likes best, once compressed, and says so`, async () => {
    if (kept) await makeCopies({ site, folder: copies, hosting });
    for (const [encoding, coding] of choices) {
      const answer = await ask('/', encoding);
      const { status, headers, body } = answer;
      expect([status, headers['content-encoding']], encoding).toEqual([200, coding]);
      expect(unpack(answer)).toBe(page);
      expect(headers).toMatchObject({
        vary: 'Accept-Encoding',
        'content-type': 'text/html; charset=utf-8',
        'content-length': String(body.length),
        'cache-control': 'public, max-age=0, must-revalidate',
        'x-frame-options': 'DENY',
      });
    }
  });
}

test('a copy has the fewest bytes that Brotli can do', async () => {
  const now = await ask('/', 'br');
  const app = createApp({ root: site, hosting, contact: () => Promise.reject(new Error('not asked')) });
  const quick = await app.request('/', { headers: { 'Accept-Encoding': 'br' } });
  expect(now.body.length).toBeLessThan((await quick.arrayBuffer()).byteLength);
});

test('what wouldn’t get smaller is sent as it is, and what is packed already is the same for everybody', async () => {
  const tiny = await ask('/tiny.txt', 'br');
  expect([tiny.headers['content-encoding'], tiny.body.toString()]).toEqual([undefined, 'x']);
  const picture = await ask('/icon.png', 'br');
  expect([picture.headers['content-encoding'], picture.headers.vary]).toEqual([undefined, undefined]);
});

test('a client that doesn’t take a file as it is gets it packed, even if that is larger', async () => {
  for (const [encoding, coding] of [
    ['br, identity;q=0', 'br'],
    ['gzip;q=0.1, *;q=0', 'gzip'],
  ] as const) {
    const answer = await ask('/tiny.txt', encoding);
    expect([answer.status, answer.headers['content-encoding'], unpack(answer)]).toEqual([200, coding, 'x']);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  }
});

test('a type that only vercel.json knows is compressed too', async () => {
  const { headers } = await ask('/index.md', 'gzip');
  expect([headers['content-type'], headers['content-encoding']]).toEqual([
    'text/markdown; charset=utf-8',
    'gzip',
  ]);
});

test('a client that takes nothing gets nothing', async () => {
  for (const encoding of ['identity;q=0', '*;q=0', 'br;q=0, gzip;q=0, identity;q=0']) {
    const { status, headers, body } = await ask('/', encoding);
    expect([status, body.length, headers['content-encoding']], encoding).toEqual([406, 0, undefined]);
  }
});

test('each representation has its own tag, which stays for the same content', async () => {
  const list = await Promise.all(['br', 'gzip', 'identity'].map((encoding) => ask('/', encoding)));
  const tags = list.map(({ headers }) => headers.etag);
  expect(new Set(tags).size).toBe(3);
  expect(tags[2]).toMatch(/^"/u);
  await utimes(join(site, 'index.html'), 1, 1);
  expect((await ask('/', 'br')).headers.etag).toBe(tags[0]);
  await writeFile(join(site, 'index.html'), page.replace('any', 'my!'));
  const other = await ask('/', 'br');
  expect(other.headers.etag).not.toBe(tags[0]);
  expect(unpack(other)).toContain('my! mail program');
  await writeFile(join(site, 'index.html'), page);
});

for (const encoding of ['br', 'gzip', 'identity']) {
  test(`what a browser has is not sent again: ${encoding}`, async () => {
    const { headers: first } = await ask('/', encoding);
    const tag = first.etag ?? '';
    for (const known of [tag, tag.replace(/^W\//u, ''), `"another", ${tag}`, '*']) {
      const { status, headers, body } = await ask('/', encoding, { 'If-None-Match': known });
      expect([status, body.length], known).toEqual([304, 0]);
      expect(headers).toMatchObject({ etag: tag, vary: 'Accept-Encoding' });
      expect(headers).toMatchObject({ 'cache-control': first['cache-control'] });
      expect(headers['content-encoding']).toBeUndefined();
    }
    expect((await ask('/', encoding, { 'If-None-Match': '"another"' })).status).toBe(200);
  });
}

test('HEAD says what GET would send, without sending it', async () => {
  for (const [encoding] of choices) {
    const { headers: whole } = await ask('/', encoding);
    const { status, headers, body } = await ask('/', encoding, { method: 'HEAD' });
    expect([status, body.length], encoding).toEqual([200, 0]);
    for (const name of ['content-encoding', 'content-length', 'content-type', 'etag', 'vary'])
      expect(headers[name], `${encoding} ${name}`).toBe(whole[name]);
  }
});

test('a part of a file is a part of the file as it is', async () => {
  const { status, headers, body } = await ask('/', 'br', { Range: 'bytes=0-3' });
  expect([status, headers['content-encoding'], body.toString()]).toEqual([206, undefined, page.slice(0, 4)]);
  expect(headers.etag).toBe((await ask('/', 'identity')).headers.etag);
});

test('the end of a file, and all from a place on, are parts too', async () => {
  const part = page.slice(-6);
  for (const range of ['bytes=-6', `bytes=${Buffer.byteLength(page) - 6}-`]) {
    const { status, body } = await ask('/', 'br', { Range: range });
    expect([status, body.toString()], range).toEqual([206, part]);
  }
});

test('several parts, other units and what is no range get the whole; a part beyond the end gets nothing', async () => {
  for (const range of ['bytes=0-1,4-5', 'bytes=5-2', 'bytes=-', 'bytes=x', 'items=0-3', '0-3']) {
    const answer = await ask('/', 'br', { Range: range });
    expect([answer.status, answer.headers['content-range'], unpack(answer)], range).toEqual([
      200,
      undefined,
      page,
    ]);
  }
  const { status, headers, body } = await ask('/', 'br', { Range: `bytes=${page.length * 2}-` });
  expect([status, headers['content-range'], body.length]).toEqual([
    416,
    `bytes */${Buffer.byteLength(page)}`,
    0,
  ]);
});

test('whoever asks for a part of what they have before gets the whole, whatever they have', async () => {
  const { status, headers, body } = await ask('/', 'identity', { Range: 'bytes=0-3', 'If-Range': '"other"' });
  expect([status, headers['content-range'], body.toString()]).toEqual([200, undefined, page]);
});

test('a missing file’s page is compressed, has no tag, and nobody keeps it', async () => {
  for (const [encoding, coding] of [
    ['br', 'br'],
    ['identity', undefined],
  ] as const) {
    const answer = await ask('/no/such/page/', encoding, { 'If-None-Match': '*' });
    expect([answer.status, answer.headers['content-encoding']]).toEqual([404, coding]);
    expect(unpack(answer)).toContain('Nothing here');
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': 'no-store' });
  }
});

test('what the function answers is neither compressed nor tagged: it may hold a secret beside what was typed', async () => {
  const { headers, body } = await ask('/api/contact', 'br');
  expect([headers['content-encoding'], headers.etag, body.toString()]).toEqual([
    undefined,
    undefined,
    'asked',
  ]);
});

test('there are two copies of each file that is text, by its name or by vercel.json', async () => {
  // All but the picture.
  expect((await readdir(copies)).length).toBe(2 * (Object.keys(files).length - 1));
});

test('copies of what is no longer there are removed, and the others stay', async () => {
  const before = await readdir(copies);
  await writeFile(join(site, 'index.html'), `${page}<p>More.</p>`);
  await makeCopies({ site, folder: copies, hosting });
  const after = await readdir(copies);
  expect(after.length).toBe(before.length);
  expect(after.filter((name) => !before.includes(name)).length).toBe(2);
});

test('a copy that was sent once comes from memory, as far as there is room for it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copies-'));
  await makeCopies({ site, folder, hosting });
  const [page, text] = [join(site, 'index.html'), join(site, 'index.md')];
  const roomy = createCopies(folder);
  const first = await roomy.read(page, 'br');
  const tight = createCopies(folder, first?.length);
  await tight.read(page, 'br');
  await tight.read(text, 'br');
  await rm(folder, { recursive: true });
  expect(await roomy.read(page, 'br')).toBe(first);
  // Room for one only: it made place for the other, and is compressed anew, less thoroughly.
  expect((await tight.read(page, 'br'))?.length).toBeGreaterThan(first?.length ?? Infinity);
});

const damages: readonly [what: string, damage: (whole: Buffer) => Buffer][] = [
  ['cut off', (whole) => whole.subarray(0, whole.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
  ['zeros of the right size', (whole) => Buffer.alloc(whole.length)],
  ['another file’s', () => gzipSync('<p>Another page.')],
];
for (const [what, damage] of damages) {
  test(`a damaged copy is not sent, and the next start repairs it: ${what}`, async () => {
    const whole = new Map<string, Buffer>();
    for (const name of await readdir(copies)) {
      whole.set(name, await readFile(join(copies, name)));
      await writeFile(join(copies, name), damage(await readFile(join(copies, name))));
    }
    const app = createApp({
      root: site,
      hosting,
      contact: () => Promise.reject(new Error('not asked')),
      copies: createCopies(copies),
    });
    for (const [coding, unpackCoding] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await app.request('/', { headers: { 'Accept-Encoding': coding } });
      expect(answer.headers.get('Content-Encoding')).toBe(coding);
      expect(unpackCoding(await answer.arrayBuffer()).toString()).toContain('How do I get my mail?');
    }
    await makeCopies({ site, folder: copies, hosting });
    for (const [name, bytes] of whole) expect(await readFile(join(copies, name)), name).toEqual(bytes);
  });
}
