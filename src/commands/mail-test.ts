// `npm run mail-test -- TOPIC`: sends one test to a topic's team by every configured way, as the contact form would,
// and says what became of each. `emergency` instead of a topic calls an engineer, and so asks for --yes.
import { describeFailure } from '../provider/failures.ts';
import { readParameters } from './parameters.ts';

const usage = 'npm run mail-test -- TOPIC';

const { values, positionals } = readParameters(
  { allowPositionals: true, options: { yes: { type: 'boolean', default: false } } },
  usage,
);
const [topic = ''] = positionals;

try {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  await run();
} catch (failure) {
  refuse(describeFailure(failure));
}

async function run(): Promise<void> {
  const { provider } = await import('../provider/index.ts');
  const { readSettings } = await import('../contact/env.ts');
  const { emergency, sendTest } = await import('../doctor/test-mail.ts');
  const { writeFinding } = await import('../doctor/index.ts');
  const hasEmergencies = Object.values(provider.services).some(({ mayBeEmergency }) => mayBeEmergency);
  const known = [...provider.topics.map(({ id }) => id), ...(hasEmergencies ? [emergency] : [])];
  if (!known.includes(topic)) {
    refuse(`${usage}\nTOPIC is one of: ${known.join(', ')}`);
    return;
  }
  const read = readSettings(process.env);
  if ('mistakes' in read) {
    refuse(read.mistakes.join('\n'));
    return;
  }
  const { settings } = read;
  if (settings.MAIL_TRANSPORTS.includes('resend') && !settings.RESEND_API_KEY && !settings.RESEND_BASE_URL) {
    refuse(
      'No mail is configured: set RESEND_API_KEY or SMTP_URL as on the server. ' +
        'To see a test mail in the inbox of “npm start”, set RESEND_BASE_URL=http://localhost:4322.',
    );
    return;
  }
  if (topic === emergency && !values.yes) {
    const ways = settings.PAGERS.flat().join(', ');
    refuse(`This calls whoever is on call, by ${ways}. If you mean it: npm run mail-test -- emergency --yes`);
    return;
  }
  const findings = await sendTest(topic, settings);
  for (const finding of findings) console.log(writeFinding(finding));
  process.exitCode = findings.every(({ level }) => level === 'ok') ? 0 : 1;
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
