import { plainQuestion } from '../support/contact.ts';
import type { Load } from './load.ts';

const german = 'Guten Tag, ich kann seit gestern keine Nachrichten mehr empfangen. Was soll ich tun?';

/** A question that is refused after all fields and the language were looked at. */
export function refuse(url: string): Load {
  return {
    url,
    write: () => ({ question: german, email: 'jo@writer.example' }),
    status: 422,
    verify: (body) => readCode(body) === 'not_english',
  };
}

/** A question that passes every check and leaves, each time from another writer: it is another mail. */
export function send(url: string): Load {
  return {
    url,
    write: (number) => ({ question: plainQuestion, email: `writer-${number}@writer.example` }),
    status: 200,
    verify: (body) => (JSON.parse(body) as { status?: string }).status === 'sent',
  };
}

/** The same request as `refuse`, of a server that only reads it. */
export function readOnly(url: string): Load {
  return { ...refuse(url), verify: (body) => readCode(body) === undefined };
}

function readCode(body: string): string | undefined {
  const { problems } = JSON.parse(body) as { problems?: { code: string }[] };
  return problems?.[0]?.code;
}
