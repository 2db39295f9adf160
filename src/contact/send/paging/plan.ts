import { provider } from '../../../provider/index.ts';
import type { Settings } from '../../env.ts';
import { nameRow } from '../../message/identity.ts';
import type { Message } from '../../message/types.ts';
import type { Letter } from '../outbox/index.ts';
import { packPage, type Page } from '../transports/page.ts';
import type { Mail } from '../transports/transport.ts';
import { writePage } from './page.ts';

/** What decides how an engineer is called. */
export type PagingSettings = Pick<Settings, 'CONTACT_FROM' | 'CONTACT_SECRET' | 'PAGERS' | 'PAGE_TO'>;

/** Where a page by mail goes. */
function findPageMailbox({ PAGE_TO }: Pick<Settings, 'PAGE_TO'>): string | undefined {
  return PAGE_TO ?? provider.support.emergency;
}

/**
 * Whether the mail with the report is itself a page: mail pages on its own, at the address to which the report
 * goes anyway. Then no second mail goes there.
 */
export function isReportPage(settings: Pick<Settings, 'PAGERS' | 'PAGE_TO'>): boolean {
  const mailAlone = settings.PAGERS.some((chain) => chain.length === 1 && chain[0] === 'mail');
  return mailAlone && findPageMailbox(settings) === provider.support.emergency;
}

/**
 * Plans the pages of a request: one row of the outbox for each chain of `PAGERS`, none if the request doesn't
 * page. Rows are named by the report and the chain: pressing Send again pages nobody twice, and another report from
 * the same form pages for itself.
 * @param probeReport what our probe saw, in words for an engineer
 * @param reportLeaves whether the report is sent as well; otherwise it's no page, even where it would be one
 */
export function planPages(
  messages: readonly Message[],
  settings: PagingSettings,
  probeReport: string | undefined,
  now: number,
  reportLeaves = true,
): Letter[] {
  const message = messages.find(({ incident }) => incident?.pages);
  const page = message && writePage(message, probeReport, now);
  const mailbox = findPageMailbox(settings);
  if (!message || !page || mailbox === undefined) return [];
  return settings.PAGERS.flatMap((chain): Letter[] => {
    const isReport = chain.length === 1 && chain[0] === 'mail' && isReportPage(settings);
    if (isReport && reportLeaves) return [];
    const { id: report, submission, reference } = message.names;
    const { id, print } = nameRow(settings.CONTACT_SECRET, {
      submission: report,
      email: '',
      question: `page by ${chain.join('>')}`,
      topic: '',
      index: 0,
    });
    const mail = composePageMail(page, { id, reference, from: settings.CONTACT_FROM, to: mailbox });
    return [{ id, submission, print, reference, mail, facts: packPage(page), urgent: true, ways: chain }];
  });
}

/** Writes a page as a mail: short enough for a phone's screen, and nothing in it needs encrypting. */
function composePageMail(
  { title, text, incident }: Page,
  { id, reference, from, to }: { id: string; reference: string; from: string; to: string },
): Mail {
  return {
    from,
    to,
    // The report itself names its writer; nobody answers a page.
    replyTo: provider.support.address,
    subject: title,
    text: `${text}\n`,
    headers: {
      'X-Support-Reference': reference,
      'X-Support-Incident': incident,
      'Auto-Submitted': 'auto-generated',
      Importance: 'high',
      'X-Priority': '1',
    },
    messageId: `<${id}@${provider.domain}>`,
  };
}
