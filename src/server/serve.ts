import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { readTeamKeys } from '../contact/send/team-keys.ts';
import { readSettings } from '../contact/env.ts';
import { provider } from '../provider/index.ts';
import { createApp } from './app.ts';
import { readHosting } from './hosting.ts';
import { startInbox } from './inbox.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Builds the site, then serves it with its search and its contact function, and starts a local inbox if no mail is
// configured. Started by `start.ts`.
const read = readSettings(process.env);
if ('mistakes' in read) refuseStart(read.mistakes);
const keys = await readTeamKeys({ general: read.settings.SUPPORT_PUBLIC_KEY, topics: provider.topics });
if ('mistakes' in keys) refuseStart(keys.mistakes);

await buildSite();

const { settings } = read;
const port = settings.PORT;
const usesInbox =
  settings.MAIL_TRANSPORTS.includes('resend') && !settings.RESEND_API_KEY && !settings.RESEND_BASE_URL;
const inbox = usesInbox ? await startInbox(port + 1) : undefined;
if (inbox) process.env['RESEND_BASE_URL'] = inbox.url;

// Import it after the build, because it reads what the build writes.
const { default: contact } = await import('../../api/contact.ts');
const app = createApp({ root: `${root}dist`, hosting: await readHosting(), contact: contact.fetch });
const server = serve({ fetch: app.fetch, port }) as Server;
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${port} is already in use. Choose another: PORT=5000 npm start` : error.message,
  );
  process.exit(1);
});
await once(server, 'listening');
console.log(`Site:  http://localhost:${port}/`);
console.log(
  inbox ? `Inbox: ${inbox.url}/inbox` : `Mail: sent by ${settings.MAIL_TRANSPORTS.join(', then by ')}`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // Requests in progress finish first, so that no message is cut off.
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    void inbox?.close();
  });
}

function refuseStart(mistakes: string[]): never {
  console.error(`One Question can’t start. ${mistakes.join(' ')} See .env.example.`);
  process.exit(1);
}

async function buildSite(): Promise<void> {
  if (process.env['SKIP_BUILD']) return;
  console.log('Building the site …');
  try {
    const astro = `${root}node_modules/astro/bin/astro.mjs`;
    await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: root, maxBuffer: 1e8 });
  } catch (failure) {
    const { stdout = '', stderr = '' } = failure as { stdout?: string; stderr?: string };
    console.error(`The site couldn’t be built.\n${stdout}${stderr}`);
    process.exit(1);
  }
}
