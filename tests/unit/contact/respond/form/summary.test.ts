import { expect, test } from '@playwright/test';
import { renderSummary } from '../../../../../src/contact/respond/form/summary.ts';
import type { FormState } from '../../../../../src/contact/respond/form/state.ts';
import { createProblem, problemKinds } from '../../../../../src/contact/message/problems.ts';
import { createFields } from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';
import { listFragments } from '../../../../support/markup.ts';

const render = (parts: Partial<FormState> = {}) => String(renderSummary(createForm(parts)));
const fields = createFields({ question: ['one', 'two', 'three'] });

test('without problems there is no summary', () => {
  expect(render()).toBe('');
});

test('every problem is a link to its field, in order', () => {
  const problems = [
    createProblem('question_too_short', { field: 'question', index: 1 }),
    createProblem('choice_unknown', { field: 'topic', index: 2 }),
    createProblem('email_missing', { field: 'email' }),
    createProblem('too_many_messages'),
  ];
  const markup = render({ fields, problems });
  expect(listFragments(markup)).toEqual(['question-2', 'question-3-topic', 'email']);
  for (const { message } of problems.slice(0, 3)) expect(markup).toContain(`>${message}</a>`);
  // It is about no field, so there is nowhere to lead.
  expect(markup).toContain(`<li>${problems[3]?.message}</li>`);
});

test('a warning is explained in words that are no link, with a link to its field', () => {
  const warning = createProblem('not_english', { field: 'question' });
  expect(render({ problems: [warning] })).toContain(
    `<li>${warning.message} <a href="#question-1">Go to this field</a></li>`,
  );
});

test('a problem of a question below one that was split leads to where that now stands', () => {
  const problems = [
    createProblem(
      'several_questions',
      { field: 'question', index: 0, parts: ['a', 'b', 'c'] },
      { count: '3' },
    ),
    createProblem(
      'contains_secret',
      { field: 'question', index: 1, start: 0, end: 1 },
      { secret: 'a password' },
    ),
  ];
  expect(listFragments(render({ fields, problems }))).toEqual(['question-1', 'question-4']);
});

test('it is announced, and can take the focus', () => {
  expect(render({ problems: [createProblem('email_missing')] })).toMatch(
    /id="error-summary" role="alert" tabindex="-1"/u,
  );
});

test('a warning is asked kindly, an error is named as one', () => {
  const warning = createProblem('not_english', { field: 'question' });
  const error = createProblem('email_missing', { field: 'email' });
  expect(render({ problems: [warning] })).toContain('This doesn’t look like English</h2>');
  expect(render({ problems: [warning, error] })).toContain('This hasn’t been sent yet');
});

test('what may have arrived, or did before, is not called “not sent”', () => {
  for (const code of ['delivery_unknown', 'sent_before'] as const) {
    const markup = render({ problems: [createProblem(code)] });
    expect(markup).toContain(`>${problemKinds[code].title}</h2>`);
    expect(markup).not.toContain('This hasn’t been sent yet');
  }
});

test('a request that brings no message is named for what it is, and nobody is told that theirs wasn’t sent', () => {
  for (const code of ['receipt_unknown', 'method_not_allowed', 'not_configured'] as const) {
    const markup = render({ problems: [createProblem(code)] });
    expect(markup).toContain(`>${problemKinds[code].title}</h2>`);
    expect(markup).not.toContain('This hasn’t been sent yet');
  }
  // Nothing was typed on the way there.
  expect(render({ problems: [createProblem('receipt_unknown')] })).not.toContain('go back one page');
});

test('a page that helps is linked, by its title if it has one', () => {
  const problems = [
    createProblem('emergency_not_service_wide', { field: 'emergency', guide: '/faq/webmail/x/' }),
  ];
  expect(render({ problems })).toContain('<a href="/faq/webmail/x/">This page may help</a>');
  expect(render({ problems, findTitle: () => 'Is <it> empty?' })).toContain(
    'This page may help: <a href="/faq/webmail/x/">Is &lt;it&gt; empty?</a>',
  );
});

test('nothing is said to be kept that is not', () => {
  const kept = 'Everything you typed is still below.';
  const missing = [createProblem('email_missing', { field: 'email' })];
  expect(render({ fields: createFields({ question: ['Is this my key?'] }), problems: missing })).toContain(
    kept,
  );
  expect(render({ problems: missing })).not.toContain(kept);
  const lost = render({ problems: [createProblem('body_too_large')] });
  expect(lost).not.toContain(kept);
  expect(lost).toContain('go back one page');
  const fields = createFields({ question: ['Is this my key?'] });
  const problems = [createProblem('public_key_private', { field: 'publicKey' })];
  expect(render({ fields, problems })).toContain('Everything else you typed is still below.');
});

test('what was not sent is said once, and blames no field', () => {
  const unsent = [0, 1].map((index) => createProblem('not_delivered', { field: 'question', index }));
  const markup = render({ fields: createFields({ question: ['One?', 'Two?'] }), problems: unsent });
  expect(markup.split('We couldn’t send your message')).toHaveLength(2);
  expect(markup).not.toContain('href="#question');
});

test('messages of the same request that did go are named first', () => {
  const receipts = [{ reference: 'HL-0000-0000', topic: 'sales' as const }];
  const markup = render({ problems: [createProblem('not_delivered')], receipts });
  expect(markup).toContain('<p>These reached us:</p>');
  expect(markup).toContain('HL-0000-0000');
  expect(render({ problems: [createProblem('not_delivered')] })).not.toContain('These reached us');
});

/** The summary of a question that is not English, with the request in the language of `notice`. */
const renderRequest = (language: string, noticeLanguage: string) => {
  const notice = 'Please, in English.';
  const details = { field: 'question', index: 0, language, notice, noticeLanguage };
  const fields = createFields({ question: 'Wo ist meine Post geblieben?' });
  return render({ fields, problems: [createProblem('not_english', details)] });
};

test('the request for English stands there in the language of the writer too', () => {
  expect(renderRequest('de', 'de')).toContain(
    '<p class="notice" lang="de" dir="ltr">Please, in English.</p>',
  );
});

test('where only the language is asked about, it’s said once in English and once in the writer’s language', () => {
  const markup = renderRequest('de', 'de');
  // By the headline, the notice, and the button of a writer of whom that isn't true.
  expect(markup.match(/English\b/gu)).toHaveLength(3);
  expect(markup).not.toContain(problemKinds.not_english.message);
  expect(markup).toContain('<li><a href="#question-1">Go to your question</a></li>');
  // Two questions in one language: one request, and a link to each.
  const problems = [0, 1].map((index) =>
    createProblem('not_english', { field: 'question', index, notice: 'Bitte.', noticeLanguage: 'de' }),
  );
  const both = render({ fields: createFields({ question: ['Wo?', 'Wann?'] }), problems });
  expect(both.split('Bitte.')).toHaveLength(2);
  expect(both).toContain('<a href="#question-2">Go to question 2</a>');
  // Beside something else the headline speaks of that, and without a notice only English says what to do.
  const secret = createProblem('contains_secret', { field: 'question', index: 0 }, { secret: 'a password' });
  expect(render({ fields, problems: [secret, ...problems] })).toContain(problemKinds.not_english.message);
  expect(render({ fields, problems: [createProblem('not_english', { field: 'question' })] })).toContain(
    problemKinds.not_english.message,
  );
});

test('a request in a language that the writer reads easily is marked as what it is', () => {
  expect(renderRequest('bs', 'hr')).toContain('<p class="notice" lang="hr" dir="ltr">');
});

test('a request that is read from right to left says so', () => {
  expect(renderRequest('ar-EG', 'ar')).toContain('<p class="notice" lang="ar" dir="rtl">');
});
