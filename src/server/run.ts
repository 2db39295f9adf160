import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createFunction, type SiteFunction } from '../contact/function.ts';
import { acrossBuilds } from './across-builds.ts';
import { createApp } from './app.ts';
import { readEarlierFiles } from './earlier-files.ts';
import { describeStartFailure, type ServerSettings } from './configuration.ts';
import { createCopies } from './copies.ts';
import { refuseStart } from './facts.ts';
import { readHosting } from '../site/hosting.ts';
import { createHttpServer, describeListenFailure, exposedLimits, standardLimits } from './http-server.ts';

/** Folder of the built site. */
export const builtSite = fileURLToPath(new URL('../../dist', import.meta.url));

const compressor = fileURLToPath(new URL('compress.ts', import.meta.url));

/**
 * Makes compressed copies of the built site in a process of its own, which gives way to everything else and ends with
 * this one. A server that can't keep them serves as well, only with more work and more bytes.
 * @returns Stops it
 */
export function makeCopiesAside({ dataDir }: Pick<ServerSettings, 'dataDir'>): () => void {
  const child = fork(compressor, [builtSite, findCopies(dataDir)], { stdio: 'ignore' });
  child.on('error', () => undefined).unref();
  child.channel?.unref();
  return () => child.kill();
}

function findCopies(dataDir: string): string {
  return join(dataDir, 'copies');
}

/** What else happens in a process that serves the site. */
interface Beside {
  /** Closes what else runs. */
  close?: () => void | Promise<void>;
  /** Tells of a new site in the place of the last one. */
  renewed?: () => void;
}

/**
 * Serves the built site and its contact function until a signal, also one that comes while they start. Then the
 * requests that have arrived are answered, what is being sent is waited for, and the process ends; whatever isn't sent
 * by then is stored. A second signal ends it at once. A function that can't start ends it before it listens.
 * What a build puts into the place of the site is served from then on.
 */
export async function runSite(
  { HOST: host, PORT: port, TRUST_PROXY: hops, dataDir }: ServerSettings,
  { close, renewed }: Beside = {},
): Promise<void> {
  const hosting = await readHosting();
  const contact = makeFunction(dataDir);
  const copies = createCopies(findCopies(dataDir));
  const site = { root: builtSite, hosting, contact: contact.fetch, copies };
  let app = createApp(site);
  let files = readEarlierFiles(builtSite);
  const fetch = acrossBuilds({
    root: builtSite,
    fetch: (request, bindings) => app.fetch(request, bindings),
    renew() {
      contact.renew();
      app = createApp({ ...site, earlier: files });
      files = readEarlierFiles(builtSite);
      renewed?.();
    },
  });
  // A proxy that the settings don't name stands on this machine.
  const isExposed = hops === 0 && !/^(?:localhost|127\.|::1$)/u.test(host);
  const limits = isExposed ? exposedLimits : standardLimits;
  const server = createHttpServer(fetch, limits);
  let stopping: Promise<never> | undefined;
  const stop = async (): Promise<never> => {
    await server.stop();
    await contact.stop();
    await close?.();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void (stopping ??= stop()));
  try {
    await contact.work();
  } catch (failure) {
    refuseStart(describeStartFailure(failure, dataDir));
  }
  if (stopping) await stopping;
  try {
    await server.listen(port, host);
  } catch (failure) {
    // It may be sending already, and nothing is cut off.
    await contact.stop();
    refuseStart(describeListenFailure(failure, port, host));
  }
}

function makeFunction(dataDir: string): SiteFunction {
  try {
    return createFunction(pathToFileURL(`${builtSite}/`), process.env);
  } catch (failure) {
    return refuseStart(describeStartFailure(failure, dataDir));
  }
}
