import { createEmulator } from 'emulate';
import { provider } from '../provider/index.ts';

/** A Resend of one's own on loopback: keeps what was sent, and shows it at `/inbox`. */
export async function startInbox(port: number): Promise<{ url: string; close: () => Promise<void> }> {
  return createEmulator({
    service: 'resend',
    port,
    seed: { resend: { domains: [{ name: provider.domain }] } },
  });
}
