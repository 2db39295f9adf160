import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { openWork, putInPlace } from '../../../src/site/built-folder.ts';
import { accepted, replyJson, startAnsweringServer, type Reply } from '../../support/answering-server.ts';
import { plainMessage } from '../../support/contact.ts';
import { findFixture } from '../../support/fixture-site.ts';
import { installSite, startOwnServer, type Installation } from '../../support/own-server.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';
import { configuration, countArrived, post, writeQuestion } from './errands.ts';

// What the image is, without a container: the same files, an ordinary user, nothing that it may change.
let site: Installation;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  site = await installSite(findFixture('both'));
});

test.afterAll(() => site.remove());

test('a site without development packages serves its pages and passes the form’s errands', async () => {
  const inbox = await startResendInbox();
  const server = await startOwnServer(site, { ...configuration, RESEND_BASE_URL: inbox.url });
  for (const path of ['/', '/contact/', '/search/'])
    expect((await fetch(server.url + path)).status, path).toBe(200);
  expect((await fetch(`${server.url}/no/such/page`)).status).toBe(404);
  const health = await fetch(`${server.url}/contact/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);

  const answer = await post(server.url, writeQuestion(1), 'errand-1');
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: 'sent' }]);
  const form = await fetch(`${server.url}/api/contact`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ ...plainMessage, question: writeQuestion(2) }),
    redirect: 'manual',
  });
  const page = await form.text();
  expect([form.status, page], page).toEqual([303, expect.any(String)]);
  const sent = await fetch(new URL(form.headers.get('Location') ?? '', server.url));
  expect(sent.status).toBe(200);
  expect(await sent.text()).toContain('HL-');
  expect(await countArrived(inbox, [writeQuestion(1), writeQuestion(2)])).toEqual([1, 1]);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  await inbox.close();
});

test('it makes compressed copies of the site beside its outbox, and serves without them meanwhile', async () => {
  // Copies give way to all else that a machine does.
  test.setTimeout(120_000);
  const server = await startOwnServer(site, configuration);
  const ask = () => fetch(server.url, { headers: { 'Accept-Encoding': 'br' } });
  expect((await ask()).headers.get('Content-Encoding')).toBe('br');
  const count = () =>
    readdir(join(site.data, 'copies')).then(
      ({ length }) => length,
      () => 0,
    );
  await expect.poll(count, { timeout: 90_000 }).toBeGreaterThan(100);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  const stopped = await count();
  await sleep(300);
  expect(await count()).toBe(stopped);
});

test('what takes the place of the site is served from then on, and its copies are made', async () => {
  test.setTimeout(120_000);
  const server = await startOwnServer(site, configuration);
  const folder = join(site.folder, 'dist');
  const work = openWork(folder);
  await cp(folder, work, { recursive: true });
  const home = await readFile(join(work, 'index.html'), 'utf8');
  const contact = await readFile(join(work, 'contact/index.html'), 'utf8');
  await writeFile(join(work, 'index.html'), home.replace('</body>', '<p>The new site.</p></body>'));
  await writeFile(
    join(work, 'contact/index.html'),
    contact.replace('</body>', '<p>The new form.</p></body>'),
  );
  const copies = join(site.data, 'copies');
  const before = new Set(await readdir(copies).catch(() => []));
  putInPlace(work, folder);
  expect(await (await fetch(server.url)).text()).toContain('The new site.');
  const refused = await fetch(`${server.url}/api/contact`, { method: 'POST', body: new URLSearchParams() });
  expect(await refused.text()).toContain('The new form.');
  expect(server.printed()).toContain('{"event":"server","state":"new_site"}');
  const findNew = async () => (await readdir(copies)).filter((name) => !before.has(name)).length;
  await expect.poll(findNew, { timeout: 90_000 }).toBeGreaterThan(1);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('a site that a stopped machine has left aside is put back at the start, if the server may', async () => {
  const folder = join(site.folder, 'dist');
  await rename(folder, `${folder}-last`);
  const { uid } = await stat(site.data);
  await chown(site.folder, uid, -1);
  const server = await startOwnServer(site, configuration);
  expect((await fetch(server.url)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('by default only this machine reaches it, and HOST opens it', async () => {
  for (const [HOST, reaches] of [
    ['', false],
    ['0.0.0.0', true],
  ] as const) {
    const server = await startOwnServer(site, { ...configuration, HOST });
    const other = fetch(`http://127.0.0.2:${server.port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
    expect(await other, HOST).toBe(reaches);
    expect((await fetch(server.url)).status).toBe(200);
    server.process.kill('SIGTERM');
    await server.ended;
  }
});

test('a server that is stopped answers what has arrived, and a half-sent request doesn’t hold it', async () => {
  const { promise: reply, resolve: answer } = Promise.withResolvers<Reply>();
  const api = await startAnsweringServer([reply]);
  const server = await startOwnServer(site, { ...configuration, RESEND_BASE_URL: api.url });
  const half = connect(server.port, '127.0.0.1');
  half.on('error', () => undefined).resume();
  half.write(
    'POST /api/contact HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n' +
      'Content-Length: 100\r\n\r\nquestion=',
  );
  const posted = post(server.url, writeQuestion(3), 'stopped-3');
  await expect.poll(() => api.asked.length).toBe(1);
  const began = performance.now();
  server.process.kill('SIGTERM');
  const cut = once(half, 'close');
  const isOpen = () => fetch(server.url).then(Boolean, () => false);
  await expect.poll(isOpen).toBe(false);
  answer(accepted);
  expect((await posted).status).toBe(200);
  expect(await server.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(6000);
  await cut;
  expect(api.asked.map(({ body }) => body.includes('device number 3'))).toEqual([true]);
  await api.close();
});

test('the function sees the connection, and believes as many proxies as TRUST_PROXY names', async () => {
  const api = await startAnsweringServer([replyJson(200, { id: 'x' })]);
  const server = await startOwnServer(site, {
    ...configuration,
    RATE_LIMIT: 'on',
    TRUST_PROXY: '1',
    RESEND_BASE_URL: api.url,
  });
  let number = 200;
  const send = async (forwarded: string) => {
    number += 1;
    const { status } = await fetch(`${server.url}/api/contact`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded },
      body: JSON.stringify({
        ...plainMessage,
        question: writeQuestion(number),
        email: `jo${number}@writer.example`,
      }),
    });
    return status;
  };
  // What the sender has written stands left of what the proxy saw.
  let status = 200;
  for (let sent = 0; sent < 60 && status === 200; sent += 1) {
    status = await send(`203.0.113.${sent}, 198.51.100.7`);
  }
  expect(status).toBe(429);
  expect(await send('198.51.100.7, 198.51.100.8')).toBe(200);
  server.process.kill('SIGTERM');
  await server.ended;
  await api.close();
});

/**
 * Makes something happen when a server opens its outbox for the second time, while the contact function starts: the
 * first time only tries whether it can.
 * @param act Statements of JavaScript
 */
function whileStarting(act: string): { NODE_OPTIONS: string } {
  const hook = `
    import { DatabaseSync } from 'node:sqlite';
    const { exec } = DatabaseSync.prototype;
    let opened = 0;
    let isDone = false;
    DatabaseSync.prototype.exec = function (text) {
      if (text.startsWith('PRAGMA busy_timeout')) opened += 1;
      if (opened > 1 && !isDone) {
        isDone = true;
        ${act}
      }
      return exec.call(this, text);
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
}

test('a contact function that can’t start ends the server before it listens, with one sentence', async () => {
  const full = "throw Object.assign(new Error('full'), { errcode: 13 });";
  const server = await startOwnServer(site, { ...configuration, ...whileStarting(full) });
  expect(await server.ended).toBe(1);
  expect(server.printed().replaceAll(/.*(?:"started"|Warning: ).*\n/gu, '')).toBe(
    `One Question can’t start. The disk of DATA_DIR (${site.data}) is full. Make room.\n`,
  );
});

test('a signal while the contact function starts ends the server in order, and it never listens', async () => {
  // As Node tells of a signal; without a handler it would end the process.
  const signal = "if (!process.emit('SIGTERM')) process.exit(143);";
  const server = await startOwnServer(site, { ...configuration, ...whileStarting(signal) });
  expect(await server.ended).toBe(0);
  expect(server.printed()).not.toContain('listening');
});

test('without its configuration it doesn’t start, and names every variable on a line of its own', async () => {
  const server = await startOwnServer(site, { CONTACT_SECRET: 'hunter2' });
  expect(await server.ended).toBe(1);
  const [title, ...lines] = server.printed().trimEnd().split('\n');
  expect(title).toMatch(/^One Question can’t start\. Mend these settings first; /u);
  expect(lines).toEqual(
    ['CONTACT_SECRET', 'RESEND_API_KEY', 'CONTACT_FROM'].map((name) =>
      expect.stringMatching(new RegExp(`^${name} (?:is missing|must have at least)`, 'u')),
    ),
  );
  expect(server.printed()).not.toContain('hunter2');
});

test('a data folder that it can’t write to stops it before it accepts a message', async () => {
  const server = await startOwnServer(site, { ...configuration, DATA_DIR: '/outbox-of-tests' });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain('DATA_DIR is /outbox-of-tests, which this user can’t write to.');
});

test('a damaged outbox stops it, and it says which file, and what to do', async () => {
  const file = join(site.data, 'outbox.sqlite');
  // It's there, and the server's: the servers above have made it.
  for (const name of [`${file}-wal`, `${file}-shm`]) await rm(name, { force: true });
  await writeFile(file, 'This is no database at all. '.repeat(100));
  const server = await startOwnServer(site, configuration);
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain(`${file} is damaged. Move it away`);
  await rm(file);
});

test('a configuration that its user can’t read isn’t taken for a missing one', async () => {
  const file = join(site.folder, '.env');
  await writeFile(file, 'CONTACT_SECRET=x', { mode: process.getuid?.() === 0 ? 0o600 : 0 });
  const server = await startOwnServer(site, {});
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain('.env is there, but this user can’t read it.');
  await rm(file);
});

test('where the packages that build are missing, a comparison says so', () => {
  const command = join(site.folder, 'src/commands/verify.ts');
  const ended = spawnSync(process.execPath, [command, 'https://support.example.org'], { encoding: 'utf8' });
  expect([ended.status, ended.stderr]).toEqual([2, expect.stringContaining('add “--built”')]);
});

test('without a built site it says how to get one', async () => {
  const dist = join(site.folder, 'dist');
  await rename(dist, `${dist}-away`);
  const server = await startOwnServer(site, configuration);
  expect(await server.ended).toBe(1);
  expect(server.printed()).toBe(
    'One Question can’t start. There is no built site in dist/. ' +
      'Run “npm run build”, or copy dist/ from where you build.\n',
  );
  await rename(`${dist}-away`, dist);
});
