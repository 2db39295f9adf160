import fc from 'fast-check';
import { provider } from '../../src/provider/index.ts';
import { paths } from '../../src/site/paths.ts';
import { contactUrl, writer } from '../support/contact.ts';
import { hostile, message } from './messages.ts';

/** A request that can be made again and again, and printed when it breaks something. */
export interface FuzzRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
}

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
      hostile.filter((mark) => !['\r', '\n', '\0'].some((end) => mark.includes(end))),
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
    'X-Forwarded-Host': fc.constantFrom('<b data-x>', new URL(provider.site).host),
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
    headers: { ...extra, ...origin, ...(type ? { 'Content-Type': type } : {}) },
    body,
  }));

const other: fc.Arbitrary<FuzzRequest> = fc
  .tuple(
    fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
    fc.oneof(
      fc.constantFrom('HL-0000-0000', 'HL-0000-0000,<b data-x>', '%FF', '../..', '?emergency=<b data-x>'),
      fc.webPath(),
      hostile.map((mark) => encodeURIComponent(mark.toWellFormed())),
    ),
    extraHeaders,
  )
  .map(([method, rest, extra]) => ({
    url: new URL(`${paths.sent}${rest}`, provider.site).href,
    method,
    headers: extra,
    body: undefined,
  }));

/**
 * Any request: mostly messages in one of the three encodings, some of them damaged, and now and then another
 * method.
 */
export const anyRequest = fc.oneof({ weight: 15, arbitrary: post }, { weight: 1, arbitrary: other });

export function createRequest({ url, method, headers, body }: FuzzRequest): Request {
  return new Request(url, { method, headers, ...(body ? { body } : {}) });
}
