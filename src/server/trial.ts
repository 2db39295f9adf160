import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { requireConfiguration } from './configuration.ts';
import { startInbox } from './inbox.ts';
import { runSite } from './run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the site and serves it, with a local inbox if no mail is configured. */
export async function tryOut(): Promise<void> {
  const settings = await requireConfiguration(process.env);
  await buildSite();
  const { PORT: port, HOST: host, MAIL_TRANSPORTS: transports } = settings;
  const usesInbox = transports.includes('resend') && !settings.RESEND_API_KEY && !settings.RESEND_BASE_URL;
  const inbox = usesInbox ? await startInbox(port + 1) : undefined;
  if (inbox) process.env['RESEND_BASE_URL'] = inbox.url;
  await runSite(settings, inbox ? { close: inbox.close } : {});
  console.log(`Site:  http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/`);
  console.log(inbox ? `Inbox: ${inbox.url}/inbox` : `Mail: sent by ${transports.join(', then by ')}`);
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
