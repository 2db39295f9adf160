import type { Mail } from '../../src/contact/send/transports/transport.ts';
import { provider } from '../../src/provider/index.ts';

/** A mail as the function composes it. */
export function createMail(parts: Partial<Mail> = {}): Mail {
  return {
    from: `Contact form <${provider.support.address}>`,
    to: 'team@writer.example',
    replyTo: 'jo@writer.example',
    subject: '[HL-0000-0000] Where is my mail? – “gone”',
    text: 'Where is my mail? It was here – yesterday.\n\nReference: HL-0000-0000\n',
    headers: { 'X-Support-Reference': 'HL-0000-0000', 'X-Support-Topic': 'other' },
    messageId: `<hl-0000-0000@${provider.domain}>`,
    ...parts,
  };
}
