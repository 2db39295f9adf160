import { fileURLToPath } from 'node:url';
import type { Settings } from '../contact/env.ts';
import { createApp } from './app.ts';
import { refuseStart } from './facts.ts';
import { readHosting } from '../site/hosting.ts';
import { createHttpServer, describeListenFailure } from './http-server.ts';

/** Folder of the built site. */
export const builtSite = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Serves the built site and its contact function until a signal. Then the requests that have arrived are
 * answered, what is being sent is waited for, and the process ends; whatever isn't sent by then is stored. A
 * second signal ends it at once.
 * @param close Closes what else runs in this process
 */
export async function runSite(
  { HOST: host, PORT: port }: Pick<Settings, 'HOST' | 'PORT'>,
  close: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  // Imported late, because it reads what the build writes.
  const { contact } = await import('../../api/contact.ts');
  const app = createApp({ root: builtSite, hosting: await readHosting(), contact: contact.fetch });
  const server = createHttpServer((request, bindings) => app.fetch(request, bindings));
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
