// `npm run dns`: prints the DNS zone by which mail programs find the settings; with `-- --records` only what to add to
// a zone that exists, with `-- --ispdb` and `-- --delta-chat` what to hand in to Thunderbird's and Delta Chat's lists.
import { describeFailure } from '../provider/failures.ts';
import { readParameters } from './parameters.ts';

const usage = `npm run --silent dns                      A zone of the first mail domain
npm run --silent dns -- DOMAIN            The same of another mail domain
npm run --silent dns -- --records         Only what to add to your zone
npm run --silent dns -- --ispdb           The entry for Thunderbird’s database (github.com/thunderbird/autoconfig)
npm run --silent dns -- --delta-chat      The entry for Delta Chat’s (github.com/deltachat/provider-db)`;

const { values, positionals } = readParameters(
  {
    allowPositionals: true,
    options: {
      records: { type: 'boolean', default: false },
      ispdb: { type: 'boolean', default: false },
      'delta-chat': { type: 'boolean', default: false },
    },
  },
  usage,
);

try {
  process.stdout.write(await write());
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}

async function write(): Promise<string> {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  const { offers, provider } = await import('../provider/index.ts');
  const { findAnswerPath } = await import('../client-config/answer-path.ts');
  if (!offers('mail')) return refuse('This provider offers no mail, so there is nothing to say in DNS.');
  const settings = findAnswerPath('server-settings');
  if (values.ispdb) return (await import('../client-config/autoconfig.ts')).writeAutoconfig(settings);
  if (values['delta-chat']) {
    const { writeDeltaChatEntry } = await import('../client-config/databases.ts');
    return writeDeltaChatEntry() ?? refuse('Delta Chat needs IMAP and SMTP, and an address as user name.');
  }
  const { mailDomains } = provider;
  const [domain = mailDomains[0] ?? ''] = positionals;
  if (!mailDomains.includes(domain))
    return refuse(`“${domain}” isn’t one of the mail domains: ${mailDomains.join(', ')}.`);
  const { writeZone } = await import('../client-config/zone.ts');
  const others = mailDomains.filter((other) => other !== domain);
  const hint = others.map((other) => `; Another mail domain: npm run --silent dns -- ${other}\n`).join('');
  return hint + writeZone({ domain, settings, recordsOnly: values.records });
}

/** Ends with one sentence and the usage. */
function refuse(sentence: string): string {
  console.error(`${sentence}\n${usage}`);
  process.exitCode = 1;
  return '';
}
