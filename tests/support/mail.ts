import type { Mail } from '../../src/contact/send/deliver.ts';
import { provider } from '../../src/provider/schema.ts';

/** A mail as the function composes it. */
export function createMail(parts: Partial<Mail> = {}): Mail {
  return {
    from: `Contact form <${provider.support.address}>`,
    to: 'team@writer.example',
    replyTo: 'jo@writer.example',
    subject: '[PH-0000-0000] Where is my mail? – “gone”',
    text: 'Where is my mail? It was here – yesterday.\n\nReference: PH-0000-0000\n',
    headers: { 'X-Support-Reference': 'PH-0000-0000', 'X-Support-Topic': 'other' },
    messageId: `<ph-0000-0000@${provider.domain}>`,
    idempotencyKey: 'PH-0000-0000-key',
    ...parts,
  };
}
