import { invoiceQuestion, plainQuestion } from './contact.ts';

/** Several questions in one box, and what they share. */
export const opening = 'I moved my mail to you last week and use Thunderbird 128 on Windows 11.';
export const asks = [
  'How do I import my old address book?',
  'Where can I change the language of the web mail?',
  'How large may an attachment be?',
  'Can I pay by bank transfer?',
  'How do I set up the proxy in Firefox?',
  'Why do some messages land in the spam folder?',
  'Do you offer a discount for associations?',
];
export const sevenQuestions = `${opening}\n\nI have seven questions:\n${asks.map((ask, i) => `${i + 1}. ${ask}`).join('\n')}`;
export const twoQuestions = `${plainQuestion}\n\nAnd another thing: ${invoiceQuestion}`;
