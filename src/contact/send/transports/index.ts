import type { Settings, TransportName } from '../../env.ts';
import { createResendTransport } from './resend.ts';
import { createSmtpTransport } from './smtp.ts';
import type { Transport } from './transport.ts';

/** Makes a transport of mail; `npm run mail-test` sends by the same. Those that page are made in `send/paging`. */
export function createTransport(name: TransportName, settings: Settings): Transport {
  switch (name) {
    case 'smtp':
      return createSmtpTransport(settings.SMTP_URL ?? '');
    case 'resend':
      // Only the local inbox takes any key; `readSettings` requires one in production.
      return createResendTransport(settings.RESEND_API_KEY ?? 're_local', settings.RESEND_BASE_URL);
  }
}
