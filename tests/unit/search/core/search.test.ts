import { expect, test } from '@playwright/test';
import { buildSmallIndex, findTitles, guide, others, page, searchSite } from '../small-site.ts';

test('a page with more of the words stands before one with fewer', async () => {
  const search = searchSite([
    page('Export mail'),
    page('Export contacts and mail'),
    page('Contacts'),
    ...others,
  ]);
  expect((await findTitles(search, 'export contacts'))[0]).toBe('Export contacts and mail');
});

test('a rare word counts more than a common one', async () => {
  const mails = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => page(`Mail ${word}`));
  const search = searchSite([...mails, page('Signature'), ...others]);
  expect((await findTitles(search, 'mail signature'))[0]).toBe('Signature');
});

test('a title counts more than a summary, and a summary more than the text', async () => {
  const search = searchSite([
    page('C', { body: 'quota' }),
    page('B', { summary: 'About the quota.' }),
    page('Quota of the mailbox'),
    ...others,
  ]);
  const titles = await findTitles(search, 'quota');
  expect(titles[0]).toBe('Quota of the mailbox');
  expect(titles).not.toContain('C');
});

test('a word of the text alone is found where nothing else has it', async () => {
  const search = searchSite([page('Filters', { body: 'They are written in Sieve.' }), ...others]);
  expect(await findTitles(search, 'sieve')).toEqual(['Filters']);
});

test('a keyword that is the whole query comes before one that has more beside it', async () => {
  const search = searchSite([
    page('One', { keywords: ['password manager on paper'] }),
    page('Two', { keywords: ['password manager'] }),
    ...others,
  ]);
  expect((await findTitles(search, 'password manager'))[0]).toBe('Two');
});

test('words in the same order fit better', async () => {
  const search = searchSite([page('Send what you receive'), page('Receive what you send'), ...others]);
  expect((await findTitles(search, 'receive send'))[0]).toBe('Receive what you send');
  expect((await findTitles(search, 'send receive'))[0]).toBe('Send what you receive');
});

test('a word for the same finds the page, after those with the word itself', async () => {
  const search = searchSite([page('Erase a disk'), page('Delete an account'), ...others], 'delete ~ erase');
  expect(await findTitles(search, 'erase')).toEqual(['Erase a disk', 'Delete an account']);
  expect(await findTitles(search, 'erasing my account')).toContain('Delete an account');
});

test('a phrase means another word, inside of a sentence too', async () => {
  const search = searchSite([page('Delete an account'), ...others], 'get rid of > delete');
  expect(await findTitles(search, 'how do I get rid of all this?')).toEqual(['Delete an account']);
  expect(await findTitles(searchSite([page('Delete an account'), ...others]), 'get rid of')).toEqual([]);
});

test('ways to write a thing are the same on pages and in queries', async () => {
  const lines = 'login = log in, sign in, log on';
  const search = searchSite([page('How do I log in?'), page('A sign in the street'), ...others], lines);
  for (const query of ['sign in', 'login', 'log on', 'LOG-IN']) {
    expect((await findTitles(search, query))[0], query).toBe('How do I log in?');
  }
});

test('a phrase is found whichever word for the same it was typed with', async () => {
  const search = searchSite([page('Nothing arrives'), ...others], 'mail = email\nmail missing > arrives');
  expect(await findTitles(search, 'email missing')).toEqual(['Nothing arrives']);
});

test('a misspelled word is corrected, and the correction told', async () => {
  const search = searchSite([page('Forgotten password'), ...others]);
  const { results, corrected } = await search.find('forgoten pasword');
  expect(results[0]?.title).toBe('Forgotten password');
  expect(corrected).toBe('forgotten password');
});

test('a word isn’t corrected into one of the thesaurus that finds nothing on this site', async () => {
  // “Rikers” is as near as “rivers”, and words of the thesaurus go before those of one page.
  const search = searchSite(others, 'ship = rikers');
  expect(await search.find('rixers')).toMatchObject({
    corrected: 'rivers',
    results: [{ title: 'Rivers of Europe' }],
  });
  const offered = searchSite([page('A ship'), ...others], 'ship = rikers');
  expect((await findTitles(offered, 'rixers'))[0]).toBe('A ship');
});

test('a correction may complete a phrase', async () => {
  const search = searchSite(
    [page('Vacation reply'), page('Office'), ...others],
    'vacation reply = out of office',
  );
  expect((await findTitles(search, 'out of ofice'))[0]).toBe('Vacation reply');
});

test('a correction is told as it’s written, where only the text of a page has it', async () => {
  const search = searchSite([page('Receipts', { body: 'They come over any distance.' }), ...others]);
  expect((await search.find('distnace')).corrected).toBe('distance');
});

test('a word is corrected as it was written, not into one of which only the stem is as near', async () => {
  // The stem of “waiting” is a letter away from “waht”, and on so many pages that no other word would be asked for.
  const many = Array.from({ length: 40 }, (_, n) => page(`Waiting for mail ${n}`));
  const search = searchSite([...many, page('IMAP server'), ...others]);
  expect((await search.find('waht is imap')).corrected).toBe('what is imap');
});

test('a word that is still being typed is found by its beginning, and not corrected', async () => {
  const search = searchSite([page('Signature'), ...others]);
  const { results, corrected } = await search.find('signat');
  expect(results[0]?.title).toBe('Signature');
  expect(corrected).toBeUndefined();
});

test('a word that was written as two is found', async () => {
  const search = searchSite([guide('Thunderbird'), ...others]);
  expect((await findTitles(search, 'thunder bird'))[0]).toBe('Set up Thunderbird');
});

test('what is far behind the best is left out, and three to five are shown', async () => {
  const search = searchSite([page('Storage quota'), page('Color', { summary: 'With quota.' }), ...others]);
  expect(await findTitles(search, 'storage quota')).toEqual(['Storage quota']);
  const many = Array.from({ length: 9 }, (_, number) => page(`Quota ${String.fromCharCode(97 + number)}`));
  const { results, total } = await searchSite([...many, ...others]).find('quota');
  expect(results).toHaveLength(5);
  expect(total).toBeGreaterThan(5);
  expect((await searchSite([...many, ...others]).find('quota', { most: 7 })).results).toHaveLength(7);
});

test('a filter narrows', async () => {
  const search = searchSite([
    page('Proxy', { topic: 'Browsing' }),
    guide('Proxy', { topic: 'Browsers' }),
    page('Proxy of mail', { topic: 'Mail' }),
    ...others,
  ]);
  const find = async (options: { kind?: 'guide' | ''; topic?: string }) =>
    (await search.find('proxy', options)).results.map(({ title }) => title);
  expect(await find({ kind: 'guide' })).toEqual(['Set up Proxy']);
  expect(await find({ topic: 'Mail' })).toEqual(['Proxy of mail']);
  expect(await find({ kind: '', topic: '' })).toHaveLength(3);
});

test('a result says what it is, where its words stand, and which section says them', async () => {
  const search = searchSite([
    page('Delete an account', {
      topic: 'Plans',
      summary: 'You delete it yourself.',
      sections: [
        { anchor: 'before', heading: 'Before' },
        { anchor: 'delete-a-message', heading: 'Delete a message' },
      ],
    }),
    ...others,
  ]);
  const [result] = (await search.find('deleting a message')).results;
  expect(result).toMatchObject({ kind: 'answer', topic: 'Plans', section: { anchor: 'delete-a-message' } });
  expect(result?.marks.title.map(({ start, end }) => result.title.slice(start, end))).toEqual(['Delete']);
  expect(result?.marks.summary.map(({ start, end }) => result.summary.slice(start, end))).toEqual(['delete']);
});

test('nothing found says so, with topics', async () => {
  const search = searchSite([page('Password'), ...others]);
  for (const query of ['zzzzzz', '', '?!', '   ']) {
    const { none, results, topics } = await search.find(query);
    expect({ none, results: results.length }, query).toEqual({ none: true, results: 0 });
    expect(topics?.map(({ label }) => label)).toEqual(['Mail', 'Plans']);
  }
});

test('a query of stop words alone is searched for', async () => {
  const search = searchSite([page('Is it only me?'), ...others]);
  expect(await findTitles(search, 'only me')).toEqual(['Is it only me?']);
});

test('another language is understood, and its reader told', async () => {
  const search = searchSite([page('Forgotten password'), page('Password'), ...others]);
  const { results, language } = await search.find('ich habe mein Passwort vergessen');
  expect(results[0]?.title).toBe('Forgotten password');
  expect(language).toEqual({ code: 'de', sentence: 'Auf Englisch.' });
  expect((await search.find('forgotten password')).language).toBeUndefined();
});

test('one word of another language among English ones changes nothing', async () => {
  const search = searchSite([page('Forgotten password'), ...others]);
  expect((await search.find('forgotten passwort')).language).toBeUndefined();
});

test('a search reads few files, each once', async () => {
  const search = searchSite([
    page('Password'),
    ...others,
    ...Array.from({ length: 300 }, (_, n) => page(`Text ${n}`)),
  ]);
  await search.find('password');
  const first = search.read.length;
  expect(first).toBeLessThan(6);
  await search.find('password');
  expect(search.read).toHaveLength(first);
});

test('a search that another one has overtaken reads no pages', async () => {
  const search = searchSite([page('Export mail'), ...others]);
  const overtaken = new AbortController();
  const found = search.find('export mail', { signal: overtaken.signal });
  overtaken.abort();
  await expect(found).rejects.toThrow(overtaken.signal.reason as Error);
  expect(search.read.filter((name) => name.startsWith('page-'))).toEqual([]);
  await search.find('export mail', { signal: new AbortController().signal });
  expect(search.read.filter((name) => name.startsWith('page-'))).toEqual(['page-0.txt']);
});

test('the beginning of a word that is being typed is not taken for a mistake', async () => {
  const pages = [page('Webmail'), page('Password'), page('Weekly report'), ...others];
  const read = async (query: string) => {
    const search = searchSite(pages);
    expect(await findTitles(search, query)).toContain('Webmail');
    return search.read.filter((name) => name.startsWith('spelling-'));
  };
  expect(await read('webm')).toEqual([]);
  expect(await read('wevmail')).not.toEqual([]);
});

test('as long as somebody types, a word that may go on isn’t corrected, whatever its length', async () => {
  const search = searchSite([page('Webmail'), page('Search the server'), page('Several users'), ...others]);
  const typed = await search.find('sever', { typing: true });
  expect(typed.unfinished).toBe(true);
  expect(typed.results.map(({ title }) => title)).toEqual(['Several users']);
  expect(search.read.filter((name) => name.startsWith('spelling-'))).toEqual([]);
  const finished = await search.find('sever');
  expect(finished.unfinished).toBeUndefined();
  expect(finished.results.map(({ title }) => title)).toContain('Search the server');
  const many = searchSite([...Array.from({ length: 30 }, (_, n) => page(`Webmail ${n}`)), ...others]);
  await many.find('webm', { typing: true, most: 10 });
  expect(many.read.filter((name) => name.startsWith('page-'))).toHaveLength(6);
  // What no word begins with is a mistake already.
  expect((await search.find('wevmail', { typing: true })).corrected).toBe('webmail');
});

test('a finished word that is mistyped is found, though a rare one begins as it does', async () => {
  const pages = [
    page('Sync mail'),
    page('Search the server'),
    page('Synchronization'),
    page('Several users'),
  ];
  const search = searchSite([...pages, ...others]);
  expect(await findTitles(search, 'synch')).toContain('Sync mail');
  expect((await findTitles(search, 'mail sever')).slice(0, 2)).toContain('Search the server');
});

test('a word that is being typed is found where one file of the index ends and the next begins', async () => {
  const syllables = ['ba', 'co', 'du', 'fi', 'ke', 'lo', 'mu', 'po', 'ri', 'tu'];
  const write = (n: number) => [n, n / 10, n / 100].map((at) => syllables[Math.floor(at) % 10]).join('');
  const pages = Array.from({ length: 1000 }, (_, n) => page(`Thing ${write(n)}nor`));
  const { createSearch } = await import('../../../../src/search/core/index.ts');
  const files = buildSmallIndex([...pages, ...others]);
  const { first } = JSON.parse(files.get('root.json') ?? '') as { first: string[] };
  expect(first.length).toBeGreaterThan(2);
  for (const word of first.filter((name) => name.endsWith('nor'))) {
    const search = createSearch((name) => Promise.resolve(files.get(name) ?? ''));
    // So far from its end, no correction would find it.
    expect((await search.find(word.slice(0, 5))).none, word).toBe(false);
  }
});

test('a mistyped word takes no longer than its words and its pages', async () => {
  const search = searchSite([page('Webmail login'), ...others]);
  await search.find('webmial login');
  const pages = search.read.map((name) => name.startsWith('page-'));
  // All pages are asked for at once, after all else.
  expect(pages.lastIndexOf(false)).toBeLessThan(pages.indexOf(true));
});

test('a file that could not be read is tried again', async () => {
  const search = searchSite([page('Password')]);
  const { createSearch } = await import('../../../../src/search/core/index.ts');
  let isBroken = true;
  const broken = createSearch((name) => {
    if (isBroken) return Promise.reject(new Error(`no ${name}`));
    return Promise.resolve(
      '{"pages":0,"first":[],"phrases":[],"common":{},"same":{},"labels":[],"topics":[]}',
    );
  });
  await expect(broken.find('x')).rejects.toThrow('root.json');
  isBroken = false;
  expect((await broken.find('x')).none).toBe(true);
  expect((await search.find('password')).none).toBe(false);
});

test('the worst query takes no longer than a keystroke may', async () => {
  const search = searchSite(
    Array.from({ length: 300 }, (_, n) => page(`Text about thing${n} and pasword${n}`)),
  );
  await search.find('warm up');
  const start = performance.now();
  await search.find('pasworx thinx '.repeat(40));
  expect(performance.now() - start).toBeLessThan(500);
});
