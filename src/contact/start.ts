import { provider } from '../provider/index.ts';
import { createCounters } from './guard/counters/index.ts';
import { createDelivery, type Transport } from './send/deliver.ts';
import { createResendTransport } from './send/transports/resend.ts';
import { createSmtpTransport } from './send/transports/smtp.ts';
import { createEncryption } from './send/encrypt.ts';
import { readTeamKeys } from './send/team-keys.ts';
import { readSettings, type Settings } from './env.ts';
import { createContactHandler } from './handle.ts';
import { createIncidents } from './emergency/incident.ts';
import { createRateLimit } from './guard/rate-limit.ts';
import { logRequest } from './log.ts';
import { emptyFields } from './message/fields.ts';
import { createProbe } from './emergency/probe/index.ts';
import { createProblem } from './message/problems.ts';
import { respond, type BuiltParts } from './respond/index.ts';
import { createBotCheck } from './guard/bot-check.ts';

/**
 * Assembles the contact function from its environment. If something is missing, it answers so and logs what
 * it is.
 */
export function startContact(
  environment: Record<string, string | undefined>,
  built: BuiltParts,
): (request: Request) => Promise<Response> {
  const read = readSettings(environment);
  if ('mistakes' in read) return refuseAll(read.mistakes, built);
  const starting = createHandler(read.settings, built).catch((failure: unknown) =>
    refuseAll(
      [`The function can’t start: ${failure instanceof Error ? failure.name : 'unknown error'}.`],
      built,
    ),
  );
  return async (request) => (await starting)(request);
}

async function createHandler(
  settings: Settings,
  built: BuiltParts,
): Promise<(request: Request) => Promise<Response>> {
  const read = await readTeamKeys({ general: settings.SUPPORT_PUBLIC_KEY, topics: provider.topics });
  if ('mistakes' in read) return refuseAll(read.mistakes, built);
  const counters = createCounters(settings);
  const limit = createRateLimit(settings, counters);
  const deliver = createDelivery(settings.MAIL_TRANSPORTS.map((name) => createTransport(name, settings)));
  return createContactHandler({
    ...built,
    settings,
    deliver,
    encrypt: createEncryption(read.keys),
    limit,
    botCheck: createBotCheck(settings, limit),
    incidents: createIncidents(settings, counters),
    probe: createProbe(settings),
    log: logRequest,
  });
}

function createTransport(name: 'resend' | 'smtp', settings: Settings): Transport {
  if (name === 'smtp') return createSmtpTransport(settings.SMTP_URL ?? '');
  // Only the local inbox takes any key; `readSettings` requires one in production.
  return createResendTransport(settings.RESEND_API_KEY ?? 're_local', settings.RESEND_BASE_URL);
}

function refuseAll(mistakes: string[], parts: BuiltParts): (request: Request) => Promise<Response> {
  const problem = createProblem('not_configured', {}, { address: provider.support.address });
  return (request) => {
    console.error(JSON.stringify({ event: 'contact', outcome: 'not_configured', mistakes }));
    const outcome = { kind: 'refused' as const, fields: emptyFields(), problems: [problem] };
    return Promise.resolve(respond(request, outcome, parts));
  };
}
