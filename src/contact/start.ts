import { provider } from '../provider/index.ts';
import { createCounters } from './guard/counters/index.ts';
import { createEncryption } from './send/encrypt.ts';
import { readTeamKeys } from './send/team-keys.ts';
import {
  createAlert,
  createOutbox,
  openStore,
  readOutboxSettings,
  type Outbox,
} from './send/outbox/index.ts';
import { createPagers, findPagerRisks, watchPages } from './send/paging/index.ts';
import { createTransport } from './send/transports/index.ts';
import { readSettings, type Settings } from './env.ts';
import { createContactHandler, type Peer } from './handle.ts';
import { createIncidents, type Incidents } from './emergency/incident.ts';
import { createRateLimit } from './guard/rate-limit.ts';
import { warnOfLimits } from './guard/warnings.ts';
import { logRequest } from './log.ts';
import { emptyFields } from './message/fields.ts';
import { loadOnce } from './load-once.ts';
import { createProbe } from './emergency/probe/index.ts';
import { createProblem } from './message/problems.ts';
import { answerEvent } from './operate/events.ts';
import { answerHealth } from './operate/health.ts';
import { findRoute } from './operate/route.ts';
import { answerStatus } from './operate/status.ts';
import { openFileStore, openStatusStore } from './operate/status-store.ts';
import { waitUntil } from './operate/wait-until.ts';
import { parseFields } from './receive/parse.ts';
import { respond, type BuiltParts } from './respond/index.ts';
import { createBotCheck } from './guard/bot-check.ts';

/** What the site's build leaves for the function. */
export interface StartParts extends BuiltParts {
  /** The built site's own `status.json`, if it has one: read where nothing else keeps the status. */
  statusFile: string;
}

/** The contact function of one process. */
export interface ContactFunction {
  /** Answers a request. `peer` is who the server sees at the other end of the connection, if it is our own. */
  fetch: (request: Request, peer?: Peer) => Promise<Response>;
  /**
   * Sends what is due, again and again, until `stop`: for a process that goes on between requests. Rejects with what
   * keeps the function from starting.
   */
  work: () => Promise<void>;
  /** Waits for what is under way, 10 seconds at most, and closes what is open. */
  stop: () => Promise<void>;
}

/** On Vercel, an attempt ends before the platform ends the process (`maxDuration` in vercel.json). */
const vercelAttemptMs = 57_000;
/** How long a request's process goes on sending what is due: with its answer and the last attempts less than that. */
const vercelDrainMs = 35_000;
const loadOutages = loadOnce(() => import('./operate/outages.ts'));
const idle = () => Promise.resolve(0);

/**
 * Assembles the contact function from its environment. If something is missing, it answers so and logs what
 * it is. What else keeps it from starting may be over by the next request, which tries again.
 */
export function startContact(
  environment: Record<string, string | undefined>,
  built: StartParts,
): ContactFunction {
  const start = loadOnce(() => createFunction(environment, built));
  const startOrRefuse = () =>
    start().catch((failure: unknown) =>
      refuseAll(
        [`The function can’t start: ${failure instanceof Error ? failure.name : 'unknown error'}.`],
        built,
      ),
    );
  // Begun before the first request comes.
  void startOrRefuse();
  return {
    fetch: async (request, peer) => (await startOrRefuse()).fetch(request, peer),
    work: async () => (await start()).work(),
    stop: async () => (await startOrRefuse()).stop(),
  };
}

async function createFunction(
  environment: Record<string, string | undefined>,
  built: StartParts,
): Promise<ContactFunction> {
  const read = readSettings(environment);
  const outboxRead = readOutboxSettings(environment);
  const mistakes = [read, outboxRead].flatMap((one) => ('mistakes' in one ? one.mistakes : []));
  if ('mistakes' in read || 'mistakes' in outboxRead) return refuseAll(mistakes, built);
  const { settings } = read;
  const keys = await readTeamKeys({ general: settings.SUPPORT_PUBLIC_KEY, topics: provider.topics });
  if ('mistakes' in keys) return refuseAll(keys.mistakes, built);
  const opened = await openStore(outboxRead.settings);
  const warnings = [...opened.warnings, ...warnOfLimits(settings), ...findPagerRisks(settings, provider)];
  for (const warning of warnings) {
    console.warn(JSON.stringify({ event: 'contact', outcome: 'started', warning }));
  }
  const incidents = createIncidents(settings);
  const outbox = assembleOutbox(settings, opened, incidents);
  const counters = createCounters(settings);
  const limit = createRateLimit(settings, counters);
  const encrypt = createEncryption(keys.keys);
  const status = openStatusStore(outboxRead.settings) ?? openFileStore(built.statusFile);
  const handle = createContactHandler({
    ...built,
    readStatus: status.read,
    settings,
    outbox,
    encrypt,
    limit,
    botCheck: createBotCheck(settings, limit, { counters }),
    incidents,
    probe: createProbe(settings),
    log: logRequest,
  });
  let isWorking = false;
  return {
    async fetch(request, peer) {
      const response = await answer(request, peer);
      // Where nothing goes on between requests, each request also sends what is due.
      if (!isWorking) waitUntil(outbox.idle().then(() => outbox.drainFor(vercelDrainMs)));
      return response;
    },
    work: () => {
      isWorking = true;
      outbox.start();
      return Promise.resolve();
    },
    stop: async () => {
      await outbox.stop();
      counters.close();
      incidents.close();
      status.close();
    },
  };

  async function answer(request: Request, peer: Peer | undefined): Promise<Response> {
    switch (findRoute(request.url)) {
      case 'health':
        // The loop of an own server sends by itself: asking for the health must not wait for a mail server.
        return answerHealth(request, isWorking ? { ...outbox, drain: idle } : outbox, settings.CRON_SECRET);
      case 'events':
        return answerEvent(request, outbox, settings.RESEND_WEBHOOK_SECRET);
      case 'status':
        return answerStatus(request, status);
      case 'outages': {
        const { answerOutages } = await loadOutages();
        return answerOutages(request, status.read, built);
      }
      default:
        return handle(request, peer);
    }
  }
}

function assembleOutbox(
  settings: Settings,
  opened: Awaited<ReturnType<typeof openStore>>,
  incidents: Incidents,
): Outbox {
  const { CONTACT_SECRET_PREVIOUS: previousSecret, FALLBACK_TO: fallbackTo } = settings;
  const mailTransports = settings.MAIL_TRANSPORTS.map((name) => createTransport(name, settings));
  const transports = watchPages([...createPagers(settings), ...mailTransports], incidents.notePaged);
  const teams = [...provider.topics.map(({ team }) => team), provider.support.emergency];
  return createOutbox({
    ...(opened.store ? { store: opened.store } : {}),
    storeName: opened.storeName,
    transports,
    secret: settings.CONTACT_SECRET,
    ...(previousSecret ? { previousSecret } : {}),
    expectsEvents: Boolean(settings.RESEND_WEBHOOK_SECRET),
    teams: teams.filter((address) => address !== undefined),
    ...(fallbackTo ? { fallbackTo } : {}),
    alert: createAlert(settings.ALERT_URL, provider.site),
    ...(settings.VERCEL ? { attemptMs: vercelAttemptMs } : {}),
  });
}

function refuseAll(mistakes: string[], parts: BuiltParts): ContactFunction {
  const problem = createProblem('not_configured', {}, { address: provider.support.address });
  return {
    fetch: async (request) => {
      console.error(JSON.stringify({ event: 'contact', outcome: 'not_configured', mistakes }));
      // What was typed comes back, to be copied into a mail.
      const { fields } = request.method === 'POST' ? await parseFields(request) : { fields: emptyFields() };
      const outcome = { kind: 'refused' as const, fields, problems: [problem] };
      // Nothing is accepted, so nothing is signed.
      return respond(request, outcome, { ...parts, secret: '' });
    },
    work: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
