import { provider } from '../../provider/index.ts';
import type { Settings } from '../env.ts';
import type { Outcome } from '../types.ts';
import type { Fields } from '../receive/parse.ts';
import { deriveReference } from '../send/reference.ts';
import { limits } from '../receive/schema.ts';

interface TrapParts {
  settings: Settings;
  chooseTopic: (text: string) => string;
}

/** A robot is told what it hopes for, so that it does not learn to leave the trap empty; nothing is sent. */
export function pretendSent(fields: Fields, { settings, chooseTopic }: TrapParts): Outcome {
  const written = fields.question.filter(Boolean).slice(0, limits.questions);
  const receipts = (written.length > 0 ? written : ['']).map((question, index) => {
    const typed = fields.topic[index] ?? fields.topic[0];
    const topic = provider.topics.find(({ id }) => id === typed)?.id ?? chooseTopic(question);
    const parts = [fields.email[0] ?? '', question, topic, 'normal'];
    return { reference: deriveReference(settings.CONTACT_SECRET, parts), topic };
  });
  return { kind: 'sent', receipts, emergency: false, robot: true };
}
