import fc from 'fast-check';
import { provider } from '../../src/provider.ts';
import { confirmations, emergencyServices } from '../../src/contact/schema.ts';
import { sentPath } from '../../src/contact/request.ts';
import { contactUrl, customer, invoiceQuestion, outage, plainQuestion, writer } from '../support/contact.ts';

/** A request that can be made again and again, and printed when it breaks something. */
export interface FuzzRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
}

/** What would do harm if it reached a page or a header unescaped; each holds the mark that the checks look for. */
const hostile = fc.constantFrom(
  '<b data-x>',
  '<script data-x>alert(1)</script>',
  '"><img src=x onerror=alert(1) data-x>',
  `' onfocus='alert(1)' data-x='`,
  '" autofocus onfocus="alert(1)" data-x="',
  '</textarea><b data-x>',
  '</title><b data-x>',
  '--><b data-x><!--',
  '<!--contact-form--><b data-x><!--/contact-form-->',
  '&lt;b data-x&gt;',
  '&#60;b data-x&#62;',
  '\uFF1Cb data-x\uFF1E',
  '\u2028<b data-x>\u2029',
  'javascript:alert(1)//data-x',
  'x\r\nX-Data-X: yes',
  'x\nBcc: data-x@elsewhere.example',
  'x\r\n\r\n<b data-x>',
  'x\u0000<b data-x>',
  'x\u0085X-Data-X: yes',
  '=?utf-8?q?=0D=0AX-Data-X:_yes?=',
  '$&$1$`<b data-x>',
  '\uD800<b data-x>',
  '\u202E<b data-x>',
  '{observation}{secret}<b data-x>',
  'password: <b data-x>hunter2"onload=x</b>',
  '%0D%0AX-Data-X:%20yes',
);

const anyText = fc.oneof(
  { weight: 4, arbitrary: hostile },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', 'yes', 'no', '__proto__', 'a'.repeat(300), '\uD800') },
);

const question = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(plainQuestion, invoiceQuestion, outage), hostile)
      .map(([text, mark]) => `${text} It shows: ${mark}`),
  },
  { weight: 2, arbitrary: fc.constantFrom(plainQuestion, invoiceQuestion) },
  {
    weight: 1,
    arbitrary: hostile.map(
      (mark) => `${plainQuestion} ${mark}\n\nAnd another thing: ${invoiceQuestion} ${mark}`,
    ),
  },
  { weight: 1, arbitrary: hostile.map((mark) => `Guten Tag, mein Programm sagt ${mark}. Was kann ich tun?`) },
  { weight: 1, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.tuple(anyText, fc.nat(5100)).map(([text, length]) => text + 'ä?\n'.repeat(length)),
  },
);

const email = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(writer, customer) },
  { weight: 1, arbitrary: hostile.map((mark) => `${mark}@writer.example`) },
  { weight: 1, arbitrary: hostile.map((mark) => `${writer}${mark}`) },
  { weight: 1, arbitrary: fc.emailAddress() },
  { weight: 1, arbitrary: anyText },
);

/** One of the right values, or now and then anything. */
const mostly = (...values: string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anyText });
const topicIds = provider.topics.map(({ id }) => id);
const line = fc.oneof(hostile, fc.constantFrom('Thunderbird 128', 'Emergency'), anyText);

/** A field of the contract with values as they may come; which fields there are is chosen from these. */
const fields = fc.record(
  {
    question: fc.array(question, { minLength: 1, maxLength: 6, size: 'small' }),
    email: fc.array(email, { minLength: 1, maxLength: 2 }),
    topic: fc.array(mostly('', ...topicIds), { maxLength: 3 }),
    customer: fc.array(mostly('yes', 'no'), { maxLength: 2 }),
    account: fc.array(email, { maxLength: 2 }),
    emergency: fc.array(mostly('yes', 'no'), { maxLength: 2 }),
    service: fc.array(mostly(...emergencyServices), { maxLength: 2 }),
    subject: fc.array(line, { maxLength: 2 }),
    program: fc.array(line, { maxLength: 2 }),
    version: fc.array(line, { maxLength: 2 }),
    system: fc.array(line, { maxLength: 2 }),
    page: fc.array(mostly('/faq/', '//elsewhere.example/'), { maxLength: 2 }),
    confirm: fc.array(mostly(...confirmations), { maxLength: 6 }),
    website: fc.array(anyText, { maxLength: 1 }),
    step: fc.array(mostly('another', 'write', 'check'), { maxLength: 1 }),
    unknown: fc.array(anyText, { maxLength: 1 }),
  },
  { requiredKeys: ['question', 'email'] },
);

/** Nearly whole messages get far; of these every optional field is left out half the time. */
const message = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      question: fc.array(question, { minLength: 1, maxLength: 3 }),
      email: fc.constantFrom([writer], [customer]),
      subject: fc.array(hostile, { maxLength: 1 }),
      program: fc.array(hostile, { maxLength: 1 }),
      confirm: fc.subarray([...confirmations]),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      question: question.map((text) => [text]),
      email: fc.constant([writer]),
      customer: fc.constantFrom(['yes'], ['no']),
      account: fc.constant([customer]),
      emergency: fc.constant(['yes']),
      service: fc.constantFrom(...emergencyServices.map((id) => [id])),
      confirm: fc.subarray([...confirmations]),
    }),
  },
  { weight: 2, arbitrary: fields },
);

type Message = Record<string, string[]>;
interface Encoded {
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

const encode = (text: string) => new TextEncoder().encode(text);
const boundary = 'fuzzboundary';

const asJson = (typed: Message) => {
  const pairs = Object.entries(typed).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return { type: 'application/json', body: encode(JSON.stringify(Object.fromEntries(pairs))) };
};
const asForm = (typed: Message) => ({
  type: 'application/x-www-form-urlencoded',
  body: encode(new URLSearchParams(listPairs(typed)).toString()),
});
/** Written by hand, so that what FormData would escape goes through as it is. */
const asMultipart = (typed: Message) => {
  const parts = listPairs(typed).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = encode(`${parts.join('')}--${boundary}--\r\n`);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
};

function listPairs(typed: Message): [string, string][] {
  return Object.entries(typed).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
}

/** A body in one of the three ways. */
const encoded: fc.Arbitrary<Encoded> = fc
  .tuple(message, fc.constantFrom(asJson, asForm, asMultipart))
  .map(([typed, write]) => write(typed as Message));

/** A body that is not what its type says. */
const broken: fc.Arbitrary<Encoded> = fc.oneof(
  fc
    .tuple(encoded, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([{ type, body }, part]) => ({ type, body: body.slice(0, body.length * part) })),
  fc.tuple(encoded, fc.nat(), fc.nat(255)).map(([{ type, body }, place, byte]) => {
    const damaged = body.slice();
    if (damaged.length > 0) damaged[place % damaged.length] = byte;
    return { type, body: damaged };
  }),
  fc.tuple(encoded, encoded).map(([{ type }, { body }]) => ({ type, body })),
  encoded.map(({ type, body }) => ({
    type,
    body: new Uint8Array(Buffer.from(Buffer.from(body).toString(), 'utf16le')),
  })),
  encoded.map(({ type, body }) => ({ type, body: new Uint8Array([0xef, 0xbb, 0xbf, ...body]) })),
  fc.json().map((text) => ({ type: 'application/json', body: encode(text) })),
  fc
    .tuple(
      fc.constantFrom('question', 'email', 'topic', 'confirm', '__proto__', 'constructor'),
      fc.jsonValue(),
    )
    .map(([name, value]) => ({
      type: 'application/json',
      body: encode(`{"${name}":${JSON.stringify(value)},"email":"${writer}"}`),
    })),
  fc
    .tuple(
      fc.constantFrom(
        'text/plain',
        'text/html',
        'multipart/form-data',
        'multipart/form-data; boundary=""',
        'application/json; charset=utf-16',
        'APPLICATION/JSON ; x=y',
        'constructor',
        '',
      ),
      encoded,
    )
    .map(([type, { body }]) => ({ type, body })),
  fc
    .nat(80)
    .map((kib) => ({ type: 'application/json', body: encode(`{"question":"${'a'.repeat(kib * 1024)}"}`) })),
  fc.nat(300).map((count) => asForm({ question: Array.from({ length: count }, () => '<b data-x>') })),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => ({
    type: `multipart/form-data; boundary=${boundary}`,
    body: new Uint8Array(bytes),
  })),
  fc
    .tuple(
      hostile.filter((mark) => !/[\r\n\u0000]/u.test(mark)),
      hostile,
    )
    .map(([name, text]) => ({
      type: `multipart/form-data; boundary=${boundary}`,
      body: encode(
        `--${boundary}\r\nContent-Disposition: form-data; name="question"; filename="${name}"\r\n\r\n${text}\r\n--${boundary}--\r\n`,
      ),
    })),
);

const extraHeaders = fc.record(
  {
    Accept: fc.constantFrom(
      'text/html',
      'application/json',
      'application/problem+json',
      '*/*',
      'text/html;q=0,application/json',
      'application/json;q=x,text/html;q=0.5',
      ',;,',
      '<b data-x>',
    ),
    'Content-Length': fc.constantFrom('0', '-1', '70000', 'x'),
    'X-Forwarded-Host': fc.constantFrom('<b data-x>', 'support.pinehold.example'),
    'X-Real-IP': fc.constantFrom('203.0.113.9', '2001:db8::1', '<b data-x>'),
  },
  { requiredKeys: [] },
);
const originHeaders = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        Origin: fc.constantFrom(
          'null',
          provider.site,
          'https://elsewhere.example',
          'https://<b data-x>',
          'x',
        ),
        'Sec-Fetch-Site': fc.constantFrom('same-origin', 'cross-site', 'none', '<b data-x>'),
      },
      { requiredKeys: [] },
    ),
  },
);

const post: fc.Arbitrary<FuzzRequest> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: encoded }, { weight: 1, arbitrary: broken }),
    extraHeaders,
    originHeaders,
  )
  .map(([{ type, body }, extra, origin]) => ({
    url: contactUrl,
    method: 'POST',
    headers: { ...extra, ...origin, ...(type ? { 'Content-Type': type } : {}) } as Record<string, string>,
    body,
  }));

const other: fc.Arbitrary<FuzzRequest> = fc
  .tuple(
    fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
    fc.oneof(
      fc.constantFrom('PH-0000-0000', 'PH-0000-0000,<b data-x>', '%FF', '../..', '?emergency=<b data-x>'),
      fc.webPath(),
      hostile.map(encodeURIComponent.bind(undefined) as (text: string) => string).filter(Boolean),
    ),
    extraHeaders,
  )
  .map(([method, rest, extra]) => ({
    url: new URL(`${sentPath}${rest}`, provider.site).href,
    method,
    headers: extra as Record<string, string>,
    body: undefined,
  }));

/** Any request: mostly messages in one of the three encodings, some of them damaged, and now and then another method. */
export const anyRequest = fc.oneof({ weight: 15, arbitrary: post }, { weight: 1, arbitrary: other });

export function createRequest({ url, method, headers, body }: FuzzRequest): Request {
  return new Request(url, { method, headers, ...(body ? { body } : {}) });
}
