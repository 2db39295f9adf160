import { parseAccept } from 'hono/utils/accept';
import { provider } from '../../provider/index.ts';
import { paths } from '../../site/paths.ts';
import { describeIncident } from '../emergency/incident.ts';
import type { FindAnswer, Incident, Outcome, Refusal } from '../message/types.ts';
import type { LikelyTopics } from '../../checks/index.ts';
import type { ContactPage } from './page.ts';
import { loadOnce } from '../load-once.ts';
import { findStatus, problemKinds } from '../message/problems.ts';
import type { Shown } from './html.ts';
import type { ReadStatus } from './outages.ts';
import { respondAtLast } from './last-resort.ts';
import { writeQuotas } from './quota-headers.ts';

/** What the site's build leaves for the function to answer with. */
export interface BuiltParts {
  page: ContactPage;
  /** Loads what chooses the topic from a question's text. */
  loadTopics: () => Promise<(text: string) => LikelyTopics>;
  findAnswer: FindAnswer;
  /** Whether the site publishes the page with this path, such as `/privacy/`. */
  hasPage: (path: string) => boolean;
  /** Gives the title of an answer or guide by its path. */
  findTitle: (path: string) => string | undefined;
}

/** What an answer is made with. */
export interface ResponseParts extends BuiltParts {
  /** Signs the address of the sent page. */
  secret: string;
  /** Reads what is kept of the services, for people to be told of known outages. */
  readStatus?: ReadStatus;
}

/**
 * Turns an outcome into a response: a page for people, JSON for programs (RFC 9457 for problems). If that page can't
 * be made, it answers without one, and still gives back what was typed.
 */
export async function respond(request: Request, outcome: Outcome, parts: ResponseParts): Promise<Response> {
  try {
    return await writeResponse(request, outcome, parts);
  } catch (failure) {
    return respondAtLast(request, outcome, failure);
  }
}

async function writeResponse(request: Request, outcome: Outcome, parts: ResponseParts): Promise<Response> {
  const response =
    wantsJson(request) || outcome.kind === 'token' ? respondJson(outcome) : await respondHtml(outcome, parts);
  response.headers.set('Cache-Control', 'no-store');
  response.headers.append('Vary', 'Accept');
  if ('quotas' in outcome && outcome.quotas.length > 0) {
    for (const [name, value] of Object.entries(writeQuotas(outcome.quotas)))
      response.headers.set(name, value);
  }
  if (outcome.kind === 'refused') {
    if (outcome.problems[0]?.code === 'method_not_allowed') response.headers.set('Allow', 'POST');
    if (outcome.retryAfterSeconds !== undefined) {
      response.headers.set('Retry-After', String(outcome.retryAfterSeconds));
    }
  }
  return response;
}

/** Whether to answer in JSON: because the request prefers it, or sent JSON and prefers nothing. */
export function wantsJson(request: Request): boolean {
  const accepted = parseAccept(request.headers.get('Accept')?.toLowerCase() ?? '*/*').filter(
    ({ q }) => q > 0,
  );
  const first = accepted.find(({ type }) => /^(?:text\/html|application\/(?:problem\+)?json)$/u.test(type));
  if (first) return first.type !== 'text/html';
  return request.headers.get('Content-Type')?.toLowerCase().startsWith('application/json') ?? false;
}

function respondJson(outcome: Outcome): Response {
  switch (outcome.kind) {
    case 'accepted': {
      const { status, receipts, emergency, paged, observation, incident, offer } = outcome;
      const body = {
        status,
        emergency,
        ...(paged === undefined ? {} : { paged }),
        messages: receipts,
        ...(observation ? { observation } : {}),
        ...(incident ? { incident: showIncident(incident) } : {}),
        ...(offer === undefined ? {} : { mayAsk: offer }),
      };
      return Response.json(body, { status: status === 'sent' ? 200 : 202 });
    }
    case 'receipt': {
      const { receipts, status, emergency, paged } = outcome;
      const shown = { status, emergency, ...(paged === undefined ? {} : { paged }), messages: receipts };
      return Response.json(shown);
    }
    case 'draft':
      return Response.json({
        status: 'draft',
        fields: outcome.fields,
        ...(outcome.writerKey ? { writerKey: outcome.writerKey } : {}),
      });
    case 'token': {
      const { token, challenge } = outcome;
      return Response.json({ token, ...(challenge ? { challenge } : {}) });
    }
    case 'refused':
      return respondProblems(outcome);
  }
}

/** Adds the words for the writer as `message`; the first report has none. */
function showIncident({ number, report, alerted }: Incident) {
  const message = describeIncident({ report });
  return { number, report, alerted, ...(message ? { message } : {}) };
}

function respondProblems({ problems, receipts }: Refusal): Response {
  const [first] = problems;
  if (!first) throw new Error('A refusal must name a problem.');
  const status = findStatus(problems);
  const body = {
    type: `${provider.site}${paths.problems}#${first.code}`,
    title: problemKinds[first.code].title,
    status,
    detail: first.message,
    problems,
    ...(receipts?.length ? { messages: receipts } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}

const loadPages = loadOnce(() => import('./html.ts'));

/** Loads the form only for somebody who is shown it. */
async function respondHtml(outcome: Shown, parts: ResponseParts): Promise<Response> {
  const { writeHtml } = await loadPages();
  return writeHtml(outcome, parts);
}
