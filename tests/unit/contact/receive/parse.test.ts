import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { normalizeText } from '../../../../src/checks/index.ts';
import { maximumBodyBytes, parseFields } from '../../../../src/contact/receive/parse.ts';
import { contactUrl, postForm, postJson, postMultipart } from '../../../support/contact.ts';

const text = 'Where is my mail?';

async function parseCodes(request: Request): Promise<string[]> {
  return (await parseFields(request)).problems.map(({ code }) => code);
}

/** A request with that body, byte for byte. */
function post(type: string, body: BodyInit): Request {
  return new Request(contactUrl, { method: 'POST', headers: { 'Content-Type': type }, body });
}

for (const [kind, request] of [
  ['JSON', () => postJson({ question: [text, 'And why?'], email: 'jo@writer.example' })],
  ['a URL-encoded form', () => postForm({ question: [text, 'And why?'], email: 'jo@writer.example' })],
  [
    'a multipart form',
    () =>
      postMultipart([
        ['question', text],
        ['email', 'jo@writer.example'],
        ['question', 'And why?'],
      ]),
  ],
] as const) {
  test(`reads the same fields from ${kind}, repeated ones in order`, async () => {
    const { fields, problems } = await parseFields(request());
    expect(problems).toEqual([]);
    expect(fields.question).toEqual([text, 'And why?']);
    expect(fields.email).toEqual(['jo@writer.example']);
    expect(fields.topic).toEqual([]);
  });
}

test('reads a media type with parameters and capital letters', async () => {
  const request = post('Application/JSON; charset=UTF-8', JSON.stringify({ question: text }));
  expect((await parseFields(request)).fields.question).toEqual([text]);
});

test('takes true and false in JSON for yes and no, and null for nothing', async () => {
  const { fields, problems } = await parseFields(
    postJson({ emergency: true, customer: false, subject: null }),
  );
  expect(problems).toEqual([]);
  expect([fields.emergency, fields.customer, fields.subject]).toEqual([['yes'], ['no'], []]);
});

test('leaves out fields that it does not know', async () => {
  const { fields } = await parseFields(postJson({ question: text, admin: 'yes' }));
  expect(fields).not.toHaveProperty('admin');
});

test('keys of prototypes are fields like any other unknown one', async () => {
  const body = `{"__proto__": {"question": "x"}, "constructor": "x", "toString": "x", "question": "${text}"}`;
  const { fields, problems } = await parseFields(postJson(body));
  expect(problems).toEqual([]);
  expect(fields.question).toEqual([text]);
  expect(Object.keys(fields)).not.toContain('constructor');
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['question']).toBeUndefined();

  const form = await parseFields(postForm({ ['__proto__']: 'x', constructor: 'x', question: text }));
  expect(form.problems).toEqual([]);
  expect(form.fields.question).toEqual([text]);
});

for (const type of ['text/plain', 'application/xml', 'constructor', '__proto__']) {
  test(`refuses the content type ${type}`, async () => {
    expect(await parseCodes(post(type, '{}'))).toEqual(['type_not_supported']);
  });
}

test('refuses a request without a content type', async () => {
  const request = new Request(contactUrl, { method: 'POST', body: new Uint8Array([123, 125]) });
  expect(await parseCodes(request)).toEqual(['type_not_supported']);
});

test('takes 64 KiB and refuses one byte more', async () => {
  const fits = JSON.stringify({ question: '' });
  const question = 'a'.repeat(maximumBodyBytes - fits.length);
  expect(await parseCodes(postJson({ question }))).toEqual([]);
  expect(await parseCodes(postJson({ question: `${question}a` }))).toEqual(['body_too_large']);
});

test('counts the letters of a form, and not the signs that stand for them on the way', async () => {
  const letters = (count: number) => postForm({ question: 'ä'.repeat(count) });
  expect(await parseCodes(letters(maximumBodyBytes / 2 - 100))).toEqual([]);
  expect(await parseCodes(letters(maximumBodyBytes / 2 + 100))).toEqual(['body_too_large']);
  // Letters that stand for themselves take a third of that on the way, and count the same.
  const plain = postForm({ question: 'a'.repeat(maximumBodyBytes) });
  expect(await parseCodes(plain)).toEqual(['body_too_large']);
});

test('counts the bytes of a body that says nothing of its length', async () => {
  const chunk = new Uint8Array(8 * 1024).fill(97);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(chunk);
    },
  });
  const request = new Request(contactUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit);
  expect(await parseCodes(request)).toEqual(['body_too_large']);
  expect(sent).toBeLessThan(12);
});

for (const [kind, request] of [
  ['broken JSON', () => postJson('{"question": ')],
  ['JSON that is a list', () => postJson('["x"]')],
  ['JSON that is null', () => postJson('null')],
  ['an empty body of JSON', () => postJson('')],
  ['a multipart form without a boundary', () => post('multipart/form-data', 'x')],
  ['a multipart form that is cut off', () => post('multipart/form-data; boundary=b', '--b\r\nContent-Disp')],
  ['very many fields', () => postForm({ question: Array.from({ length: 2000 }, () => 'x') })],
] as const) {
  test(`refuses ${kind}`, async () => {
    expect(await parseCodes(request())).toEqual(['malformed_body']);
  });
}

test('refuses values that are not text, and names their field', async () => {
  const { problems } = await parseFields(postJson({ question: [['x']], email: { at: 'x' }, version: 3 }));
  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ['not_text', 'question'],
    ['not_text', 'email'],
    ['not_text', 'version'],
  ]);
});

const picture = new File(['x'], 'screen.png', { type: 'image/png' });

test('refuses a file, and keeps the text beside it', async () => {
  const { fields, problems } = await parseFields(
    postMultipart([
      ['question', text],
      ['subject', picture],
    ]),
  );
  expect(problems).toMatchObject([{ code: 'no_files' }]);
  expect(fields.question).toEqual([text]);
});

test('refuses a file in a field that it does not know, so that nobody thinks it was sent', async () => {
  const { problems } = await parseFields(
    postMultipart([
      ['question', text],
      ['attachment', picture],
    ]),
  );
  expect(problems).toMatchObject([{ code: 'no_files' }]);
});

test('a file input in which nothing was chosen is no file', async () => {
  const parts: [string, string | File][] = [
    ['question', text],
    ['attachment', new File([], '')],
  ];
  expect(await parseCodes(postMultipart(parts))).toEqual([]);
});

for (const [kind, typed, read] of [
  ['makes every line end a line feed', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['removes control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
  ['removes overrides of the writing direction', 'a\u202Eb\u2066c\u2069d', 'abcd'],
  ['keeps tabs', 'a\tb', 'a\tb'],
  ['composes letters and their accents', 'cafe\u0301', 'caf\u00E9'],
  [
    'keeps as many marks on a letter as any language has',
    `e\u0323\u0304${'\u0300'.repeat(99)}`,
    `\u1EB9\u0304${'\u0300'.repeat(28)}`,
  ],
  ['replaces half of a character', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
  ['removes space around the text', ' \n text \t ', 'text'],
] as const) {
  test(kind, async () => {
    expect((await parseFields(postJson({ question: typed }))).fields.question).toEqual([read]);
  });
}

const urlEncoded = 'application/x-www-form-urlencoded';
const crlf = '\r\n';

/** One byte for each character. */
function writeLatin1(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A multipart form with one question, whose part may say how it is encoded. */
function writePart(value: string, head = ''): Uint8Array<ArrayBuffer> {
  const lines = ['--b', 'Content-Disposition: form-data; name="question"', ...(head ? [head] : [])];
  return writeLatin1([...lines, '', value, '--b--', ''].join(crlf));
}

for (const [what, request] of [
  ['a form that says ISO-8859-1', () => post(`${urlEncoded}; charset=ISO-8859-1`, 'question=Gr%FC%DFe')],
  [
    'a form whose bytes aren’t escaped',
    () => post(`${urlEncoded}; charset=latin1`, writeLatin1('question=Gr\u00fc\u00dfe')),
  ],
  ['a form with the field _charset_', () => post(urlEncoded, '_charset_=windows-1252&question=Gr%FC%DFe')],
  ['a form in UTF-8', () => post(`${urlEncoded}; charset="utf-8"`, 'question=Gr%C3%BC%C3%9Fe')],
  ['JSON with a byte order mark', () => post('application/json', '\uFEFF{"question": "Gr\u00fc\u00dfe"}')],
  [
    'JSON that says ISO-8859-15',
    () => post('application/json; charset=iso-8859-15', writeLatin1('{"question": "Gr\u00fc\u00dfe"}')),
  ],
  ['a multipart form in UTF-8', () => postMultipart([['question', 'Gr\u00fc\u00dfe']])],
  [
    'a part that says ISO-8859-1',
    () =>
      post(
        'multipart/form-data; boundary=b',
        writePart('Gr\u00fc\u00dfe', 'Content-Type: text/plain; charset=iso-8859-1'),
      ),
  ],
] as const) {
  test(`${what} is read as it was written`, async () => {
    const { fields, problems } = await parseFields(request());
    expect(problems).toEqual([]);
    expect(fields.question).toEqual(['Gr\u00fc\u00dfe']);
  });
}

for (const [what, request] of [
  ['a form', () => post(urlEncoded, 'question=Gr%FC%DFe')],
  ['a form that says UTF-8', () => post(`${urlEncoded}; charset=utf-8`, 'question=Gr%FC%DFe')],
  [
    'a form in an encoding that nobody knows',
    () => post(`${urlEncoded}; charset=klingon`, 'question=Gr%FC%DFe'),
  ],
  ['JSON', () => post('application/json', writeLatin1('{"question": "Gr\u00fc\u00dfe"}'))],
  ['a multipart form', () => post('multipart/form-data; boundary=b', writePart('Gr\u00fc\u00dfe'))],
] as const) {
  test(`bytes of ${what} that can’t be read are never replaced without a word, and no text is lost`, async () => {
    const { fields, problems } = await parseFields(request());
    expect(problems).toMatchObject([{ code: 'charset_not_supported' }]);
    expect(fields.question).toEqual(['Gr\u00fc\u00dfe']);
  });
}

test('what was typed into a part can’t say how another part is encoded', async () => {
  const typed = `x${crlf}${crlf}Content-Disposition: form-data; name="email"${crlf}Content-Type: text/plain; charset=utf-16`;
  const { fields, problems } = await parseFields(
    postMultipart([
      ['question', typed],
      ['email', 'jo@writer.example'],
    ]),
  );
  expect(problems).toEqual([]);
  expect(fields.email).toEqual(['jo@writer.example']);
});

test('a form is read like any other reader of forms reads it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('question', 'email', 'a b', ''), fc.string())),
      async (pairs) => {
        const body = new URLSearchParams(pairs);
        const expected = [...new URLSearchParams(body.toString()).getAll('question')].map((one) =>
          normalizeText(one),
        );
        const { fields, problems } = await parseFields(post(urlEncoded, body.toString()));
        expect(problems).toEqual([]);
        expect(fields.question).toEqual(expected);
      },
    ),
  );
});

test('signs that stand for no byte stay as they are', async () => {
  const { fields } = await parseFields(post(urlEncoded, 'question=100%+%zz+%4&&question'));
  expect(fields.question).toEqual(['100% %zz %4', '']);
});

test('a body that breaks off is a body that cannot be read', async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.error(new Error('The writer has gone.')),
  });
  const headers = { 'Content-Type': 'application/json' };
  // TypeScript's own types do not know `duplex` yet.
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const request = new Request(contactUrl, init);
  expect((await parseFields(request)).problems).toMatchObject([{ code: 'malformed_body' }]);
});
