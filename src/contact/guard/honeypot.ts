import { provider } from '../../provider/index.ts';
import type { Settings } from '../env.ts';
import type { TypedFields } from '../message/fields.ts';
import { limits } from '../message/schema.ts';
import { deriveReference } from '../message/reference.ts';
import type { Outcome } from '../message/types.ts';

interface HoneypotParts {
  settings: Settings;
  chooseTopic: (text: string) => string;
}

/** Answers a bot as if its message was sent, so that it does not learn to leave the honeypot empty. Sends nothing. */
export function pretendSent(fields: TypedFields, { settings, chooseTopic }: HoneypotParts): Outcome {
  const written = fields.question.filter(Boolean).slice(0, limits.questions);
  const receipts = (written.length > 0 ? written : ['']).map((question, index) => {
    const typed = fields.topic[index] ?? fields.topic[0];
    const topic = provider.topics.find(({ id }) => id === typed)?.id ?? chooseTopic(question);
    const parts = [fields.email[0] ?? '', question, topic, 'normal'];
    return { reference: deriveReference(settings.CONTACT_SECRET, parts), topic };
  });
  return { kind: 'sent', receipts, emergency: false, bot: true };
}
