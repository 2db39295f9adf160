import { provider } from '../../provider/index.ts';
import { describeTime } from '../../provider/office-hours.ts';
import type { TypedFields } from '../message/fields.ts';
import {
  createProblem,
  divideWarnings,
  findHeadline,
  findStatus,
  type Problem,
} from '../message/problems.ts';
import { writeSentLink } from '../message/sent-link.ts';
import type { Incident, IncidentLink, Outcome, Refusal, SentReceipt } from '../message/types.ts';
import { findFollowed } from './form/follows.ts';
import { addingTitle, renderForm } from './form/index.ts';
import { renderReceipt } from './form/receipt.ts';
import type { FormState } from './form/state.ts';
import { findOutages, type ReadStatus } from './outages.ts';
import type { ContactPage } from './page.ts';

// A part of its own, loaded for the first person: programs get no pages.

type Accepted = Extract<Outcome, { kind: 'accepted' }>;

/** What people are shown; only scripts ask for a token. */
export type Shown = Exclude<Outcome, { kind: 'token' }>;

/** What a page is made with. */
interface HtmlParts extends Pick<FormState, 'findAnswer' | 'hasPage' | 'findTitle'> {
  page: ContactPage;
  /** Loads what chooses the topic from a question's text: only a form shows it. */
  loadTopics: () => Promise<FormState['chooseTopics']>;
  /** Signs the address of the sent page. */
  secret: string;
  readStatus?: ReadStatus;
}

/** Writes the page of an outcome, or leads to it. */
export async function writeHtml(outcome: Shown, all: HtmlParts): Promise<Response> {
  const { page, secret, loadTopics, readStatus, ...parts } = all;
  const now = new Date();
  const writeForm = async (state: Omit<FormState, keyof typeof parts | 'chooseTopics' | 'now' | 'outages'>) =>
    renderForm({
      ...state,
      ...parts,
      chooseTopics: await loadTopics(),
      now,
      outages: await findOutages(readStatus, now),
    });
  switch (outcome.kind) {
    case 'accepted':
      if (outcome.asks) return writeHtml(askAgain(outcome, outcome.asks), all);
      return new Response(null, {
        status: 303,
        headers: { Location: writeSentLink(describeReceipt(outcome), secret) },
      });
    case 'receipt':
      return writePage(
        200,
        page({
          title: `${outcome.status === 'sent' ? 'Sent' : 'Received'} – ${provider.name} support`,
          content: renderReceipt({ ...outcome, now, outages: await findOutages(readStatus, now) }),
        }),
      );
    case 'draft': {
      const isAdding = outcome.step === 'write' && findFollowed({ ...outcome, problems: [] }) !== undefined;
      return writePage(
        200,
        page({
          title: `${isAdding ? addingTitle : 'Contact'} – ${provider.name} support`,
          content: await writeForm({ ...outcome, problems: [] }),
        }),
      );
    }
    case 'refused': {
      const { now, later } = divideWarnings(outcome.problems);
      return writePage(
        findStatus(outcome.problems),
        page({
          title: `${writeTitle(now)} – ${provider.name} support`,
          content: await writeForm({ ...outcome, problems: now, later, step: 'write' }),
        }),
      );
    }
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
