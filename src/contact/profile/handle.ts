import { STATUS_CODES } from 'node:http';
import { profileType, writeAppleProfile } from '../../client-config/apple-profile.ts';
import { findMailPair } from '../../client-config/mail-servers.ts';
import { provider } from '../../provider/index.ts';
import { wantsJson, type BuiltParts } from '../respond/index.ts';
import { renderNotOffered, renderProfilePage } from './page.ts';
import { findProfileProblem, type ProfileProblemCode } from './problems.ts';
import { readProfileRequest, type ProfileFields } from './read.ts';

const empty: ProfileFields = { address: '', name: '' };
const fileName = 'mail.mobileconfig';

/**
 * Makes the handler that puts a reader's address and name into a profile for Apple Mail. It keeps nothing and logs
 * nothing of a request, so it needs neither a store nor settings, and works before the contact function is configured.
 * A page of another site may send its form here, such as the provider's account page: what comes back names the
 * provider's servers only, and no secret.
 * @param page Template of the built contact page, which brings the form's style
 */
export function createProfileHandler({
  page,
}: Pick<BuiltParts, 'page'>): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await answer(request).catch((failure: unknown) => {
      // The name only: an error's message may quote what was typed.
      const name = failure instanceof Error ? failure.name : 'unknown';
      console.error(JSON.stringify({ event: 'profile', outcome: 'unexpected_error', failure: name }));
      return refuse(request, ['unexpected_error']);
    });
    response.headers.set('Cache-Control', 'no-store');
    return response;
  };

  async function answer(request: Request): Promise<Response> {
    const pair = findMailPair();
    if (!pair) return refuse(request, ['not_offered']);
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') return writePage(200, empty, []);
    if (method !== 'POST') return refuse(request, ['method_not_allowed']);
    const read = await readProfileRequest(request);
    if ('problems' in read) return refuse(request, read.problems, read.fields);
    return new Response(writeAppleProfile(pair, read.owner), {
      headers: {
        'Content-Type': profileType,
        'Content-Disposition': `attachment; filename="${fileName}"`,
      },
    });
  }

  function refuse(request: Request, problems: ProfileProblemCode[], fields = empty): Response {
    const [first = 'unexpected_error'] = problems;
    const { status } = findProfileProblem(first);
    const response = wantsJson(request)
      ? writeProblems(status, problems)
      : writePage(status, fields, problems);
    response.headers.set('Vary', 'Accept');
    if (status === 405) response.headers.set('Allow', 'GET, HEAD, POST');
    return response;
  }

  function writePage(status: number, fields: ProfileFields, problems: ProfileProblemCode[]): Response {
    const isOffered = !problems.includes('not_offered');
    const title = isOffered ? `${problems.length > 0 ? 'Error: ' : ''}Set up Apple Mail` : 'Page not found';
    const content = isOffered ? renderProfilePage({ fields, problems }) : renderNotOffered();
    const body = page({ title: `${title} – ${provider.name} support`, content });
    return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
}

/** Problems for programs (RFC 9457). Their type says nothing beyond the status, so the codes stand beside it. */
function writeProblems(status: number, codes: readonly ProfileProblemCode[]): Response {
  const problems = codes.map((code) => {
    const { field, message } = findProfileProblem(code);
    return { code, ...(field ? { field } : {}), message };
  });
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: problems[0]?.message,
    problems,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
  });
}
