import { expect, test } from '@playwright/test';
import { createMarkdown } from '../../../../src/integrations/markdown.ts';
import { findTopic } from '../../../../src/provider/index.ts';
import { contactUrl, postForm, writer } from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { readForm } from '../../../support/markup.ts';

const title = 'Why can I receive mail but not send it?';
const text = `## Find the cause

- I can’t send from webmail either

  - It says that a limit was reached

    [Write to us about this](/contact/ "People you wrote to today; Message, word for word")
`;

/** What a browser posts when a reader presses the button at the end of a case. */
async function readFound(): Promise<URLSearchParams> {
  const { render } = await createMarkdown().createRenderer({ syntaxHighlight: false });
  const fileURL = new URL('file:///site/content/faq/mail-setup/receive-but-not-send.md');
  return readForm((await render(text, { frontmatter: { title }, fileURL })).code);
}

const post = (body: URLSearchParams, headers: Record<string, string> = {}) =>
  new Request(contactUrl, { method: 'POST', headers: { Accept: 'text/html', ...headers }, body });

test('what was found on a decision page comes back as a form with it filled in, and nothing is sent or counted', () =>
  withContact(
    async ({ send, inbox, outcomes }) => {
      const response = await send(post(await readFound()));
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('RateLimit')).toBeNull();
      const page = await response.text();
      expect(page).toContain('<h1>Write to us</h1>');
      expect(page).not.toContain('error-summary');
      const form = readForm(page);
      expect(form.get('question')).toMatch(
        /^What I found: I can’t send from webmail either\. It says that a limit was reached\.\n/u,
      );
      expect(form.get('question')).toContain('\nMessage, word for word:');
      expect(form.get('subject')).toBe(title);
      expect(form.get('topic')).toBe(findTopic('mail-setup').id);
      expect(form.get('page')).toBe('/faq/mail-setup/receive-but-not-send/');
      expect(form.get('token')).toBeTruthy();
      expect(outcomes.map(({ kind }) => kind)).toEqual(['draft']);
      expect(await inbox.readMails()).toEqual([]);
    },
    { environment: { RATE_LIMIT: 'on' } },
  ));

test('that form is sent like any other, as one message that warns of nothing', () =>
  withContact(async ({ send, inbox }) => {
    const form = readForm(await (await send(post(await readFound()))).text());
    form.set('question', (form.get('question') ?? '').replace('today:', 'today: 12'));
    form.set('email', writer);
    expect((await send(post(form))).status).toBe(303);
    const [mail, ...others] = await inbox.readMails();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([findTopic('mail-setup').team]);
    expect(mail?.text).toContain('It says that a limit was reached.');
  }));

test('another site cannot fill in anything unseen with it', () =>
  withContact(async ({ send, inbox }) => {
    const fields = Object.fromEntries(await readFound());
    const response = await send(
      postForm({ ...fields, confirm: 'secrets' }, { 'Sec-Fetch-Site': 'cross-site' }),
    );
    expect(response.status).toBe(403);
    expect(readForm(await response.text()).has('confirm')).toBe(false);
    expect(await inbox.readMails()).toEqual([]);
  }));

test('a filled honeypot does not matter before anything is sent, and is empty in the form that comes back', () =>
  withContact(async ({ send }) => {
    const fields = Object.fromEntries(await readFound());
    const response = await send(postForm({ ...fields, hx7: 'x' }));
    expect(response.status).toBe(200);
    expect(readForm(await response.text()).get('hx7')).toBe('');
  }));
