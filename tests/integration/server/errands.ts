import { plainMessage } from '../../support/contact.ts';
import type { ResendInbox } from '../../support/resend-inbox.ts';

/** All that production needs. One visitor sends what hundreds would, and the provider's hosts are nowhere. */
export const configuration = {
  RESEND_API_KEY: 're_test',
  CONTACT_FROM: 'form@harborlight.example',
  CONTACT_SECRET: 'a secret of the tests, long enough for every HMAC',
  RATE_LIMIT: 'off',
  PROOF: 'off',
  PROBE: 'off',
};

/** A question that no other one equals. */
export function writeQuestion(number: number): string {
  return `${plainMessage.question} This is device number ${number}.`;
}

export function post(url: string, question: string, key: string): Promise<Response> {
  return fetch(`${url}/api/contact`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ ...plainMessage, question }),
  });
}

/** Counts the mails that carry each question. */
export async function countArrived(inbox: ResendInbox, questions: readonly string[]): Promise<number[]> {
  const mails = await inbox.readMails();
  return questions.map((question) => {
    const number = /\d+\.$/u.exec(question)?.[0] ?? '';
    return mails.filter(({ text }) => text.replaceAll(/\s+/gu, ' ').includes(`device number ${number}`))
      .length;
  });
}
