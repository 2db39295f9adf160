import type { APIContext } from 'astro';
import { findAnswerPath } from '../../client-config/answer-path.ts';
import { offersPacc, writePacc } from '../../client-config/pacc.ts';

/** The mail settings in the format of PACC, where the provider has turned it on. */
export function getStaticPaths() {
  if (!offersPacc()) return [];
  const content = writePacc(findAnswerPath('server-settings'));
  return [{ params: { config: 'user-agent-configuration' }, props: { content } }];
}

export function GET({ props }: APIContext<{ content: string }>): Response {
  return new Response(props.content);
}
