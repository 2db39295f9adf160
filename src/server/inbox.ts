import { createEmulator } from 'emulate';
import { provider } from '../provider/index.ts';

/** Starts an emulator of Resend on loopback: it keeps the emails that are sent, and shows them at `/inbox`. */
export async function startInbox(port: number): Promise<{ url: string; close: () => Promise<void> }> {
  return createEmulator({
    service: 'resend',
    port,
    seed: { resend: { domains: [{ name: provider.domain }] } },
  });
}
