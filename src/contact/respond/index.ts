import { parseAccept } from 'hono/utils/accept';
import { provider } from '../../provider/index.ts';
import { describeTime } from '../../provider/office-hours.ts';
import { paths } from '../../site/paths.ts';
import { renderForm } from './form/index.ts';
import { renderReceipt } from './form/receipt.ts';
import { describeIncident } from '../emergency/incident.ts';
import { writeSentLink } from '../message/sent-link.ts';
import type { FindAnswer, Incident, IncidentLink, Outcome, Refusal, SentReceipt } from '../message/types.ts';
import type { TypedFields } from '../message/fields.ts';
import type { LikelyTopics } from '../../checks/index.ts';
import type { ContactPage } from './page.ts';
import { createProblem, findHeadline, findStatus, problemKinds, type Problem } from '../message/problems.ts';
import { respondAtLast } from './last-resort.ts';
import { writeQuotas } from './quota-headers.ts';

type Accepted = Extract<Outcome, { kind: 'accepted' }>;

/** What the site's build leaves for the function to answer with. */
export interface BuiltParts {
  page: ContactPage;
  /** Chooses the topic from a question's text. */
  chooseTopics: (text: string) => LikelyTopics;
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
}

/**
 * Turns an outcome into a response: a page for people, JSON for programs (RFC 9457 for problems). If that page can't
 * be made, it answers without one, and still gives back what was typed.
 */
export function respond(request: Request, outcome: Outcome, parts: ResponseParts): Response {
  try {
    return writeResponse(request, outcome, parts);
  } catch (failure) {
    return respondAtLast(request, outcome, failure);
  }
}

function writeResponse(request: Request, outcome: Outcome, parts: ResponseParts): Response {
  const response = wantsJson(request) ? respondJson(outcome) : respondHtml(outcome, parts);
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

function respondHtml(outcome: Outcome, { page, secret, ...parts }: ResponseParts): Response {
  switch (outcome.kind) {
    case 'accepted':
      if (outcome.asks) return respondHtml(askAgain(outcome, outcome.asks), { page, secret, ...parts });
      return new Response(null, {
        status: 303,
        headers: { Location: writeSentLink(describeReceipt(outcome), secret) },
      });
    case 'receipt':
      return writePage(
        200,
        page({
          title: `${outcome.status === 'sent' ? 'Sent' : 'Received'} – ${provider.name} support`,
          content: renderReceipt({ ...outcome, now: new Date() }),
        }),
      );
    case 'token':
      return respondJson(outcome);
    case 'draft':
      return writePage(
        200,
        page({
          title: `Contact – ${provider.name} support`,
          content: renderForm({ ...outcome, problems: [], ...parts, now: new Date() }),
        }),
      );
    case 'refused':
      return writePage(
        findStatus(outcome.problems),
        page({
          title: `${writeTitle(outcome.problems)} – ${provider.name} support`,
          content: renderForm({ ...outcome, step: 'write', ...parts, now: new Date() }),
        }),
      );
  }
}

/** Calls only errors “Error:”. Warnings are named by the first of them, as in the headline of the page. */
function writeTitle(problems: readonly Problem[]): string {
  return findHeadline(problems) ?? 'Error: contact';
}

function describeReceipt({
  receipts,
  status,
  emergency,
  paged,
  seen,
  incident,
  offer,
  earlier,
}: Accepted): SentReceipt {
  return {
    receipts,
    status,
    at: earlier ?? Date.now(),
    emergency,
    ...(paged === undefined ? {} : { paged }),
    ...(seen ? { seen } : {}),
    ...(incident ? { incident: linkIncident(incident) } : {}),
    ...(offer === undefined ? {} : { offer }),
    ...(earlier === undefined ? {} : { earlier: true }),
  };
}

/** Leaves out what only engineers need. */
function linkIncident({ number, report, pages, alerted }: Incident): IncidentLink {
  return { number, report, pages, alerted };
}

/** Asks whether the same words are a new message. Nothing new was sent. */
function askAgain({ receipts, earlier = 0 }: Accepted, fields: TypedFields): Refusal {
  const fill = {
    time: describeTime(new Date(earlier), provider.support.timeZone),
    reference: receipts.map(({ reference }) => reference).join(', '),
  };
  return { kind: 'refused', fields, problems: [createProblem('sent_before', {}, fill)], receipts };
}

function writePage(status: number, body: string): Response {
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
