import fc from 'fast-check';
import { generateKey } from 'openpgp';
import { provider } from '../../src/provider/index.ts';
import { confirmations, emergencyServices } from '../../src/contact/message/schema.ts';
import { customer, invoiceQuestion, outage, plainQuestion, writer } from '../support/contact.ts';

/** What would do harm if it reached a page or a header unescaped; each holds the mark that the checks look for. */
export const hostile = fc.constantFrom(
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

/** A valid key whose owner has such a name. */
const { publicKey: hostileKey } = await generateKey({
  userIDs: { name: `"'><b data-x>{secret}\r\nX-Data-X: yes\u202E` },
});

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
    publicKey: fc.array(mostly(hostileKey, hostileKey.slice(0, 200)), { maxLength: 2 }),
    confirm: fc.array(mostly(...confirmations), { maxLength: 6 }),
    website: fc.array(anyText, { maxLength: 1 }),
    token: fc.array(anyText, { maxLength: 1 }),
    altcha: fc.array(anyText, { maxLength: 2 }),
    step: fc.array(mostly('another', 'write', 'check'), { maxLength: 1 }),
    unknown: fc.array(anyText, { maxLength: 1 }),
  },
  { requiredKeys: ['question', 'email'] },
);

/** Fields with their values: nearly whole messages, which get far, and others with anything in them. */
export const message = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      question: fc.array(question, { minLength: 1, maxLength: 3 }),
      email: fc.constantFrom([writer], [customer]),
      subject: fc.array(hostile, { maxLength: 1 }),
      program: fc.array(hostile, { maxLength: 1 }),
      publicKey: fc.constantFrom([], [hostileKey]),
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
