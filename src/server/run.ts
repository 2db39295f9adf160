import { fileURLToPath } from 'node:url';
import type { Settings } from '../contact/env.ts';
import { createApp } from './app.ts';
import { refuseStart } from './facts.ts';
import { readHosting } from '../site/hosting.ts';
import { createHttpServer, describeListenFailure, exposedLimits, standardLimits } from './http-server.ts';

/** Folder of the built site. */
export const builtSite = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Serves the built site and its contact function until a signal. Then the requests that have arrived are
 * answered, what is being sent is waited for, and the process ends; whatever isn't sent by then is stored. A
 * second signal ends it at once.
 * @param close Closes what else runs in this process
 */
export async function runSite(
  { HOST: host, PORT: port, TRUST_PROXY: hops }: Pick<Settings, 'HOST' | 'PORT' | 'TRUST_PROXY'>,
  close: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  // Imported late, because it reads what the build writes.
  const { contact } = await import('../../api/contact.ts');
  const app = createApp({ root: builtSite, hosting: await readHosting(), contact: contact.fetch });
  // A proxy that the settings don't name stands on this machine.
  const isExposed = hops === 0 && !/^(?:localhost|127\.|::1$)/u.test(host);
  const limits = isExposed ? exposedLimits : standardLimits;
  const server = createHttpServer((request, bindings) => app.fetch(request, bindings), limits);
  try {
    await server.listen(port, host);
  } catch (failure) {
    refuseStart(describeListenFailure(failure, port, host));
  }
  await contact.work();
  const stop = async () => {
    await server.stop();
    await contact.stop();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
