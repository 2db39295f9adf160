import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDevice } from '../../browser/device.ts';
import { createSearch, mostResults } from '../../search/core/index.ts';
import { paths } from '../../site/paths.ts';
import type { PageTemplate } from '../respond/page.ts';
import { renderAnswer, searchTitle, type Answered } from './page.ts';
import { readQuery, searchProblems, type SearchProblem } from './read.ts';

/** What the build has left for the search. */
interface SearchParts {
  /** Template of the built search page. */
  page: PageTemplate;
  /** Folder with the files of the index. */
  index: string;
}

/**
 * Makes the handler that searches where no script runs, with the code and the index that browsers use. It keeps nothing
 * and logs nothing of a request. The words come by POST, so that they stand in no address, and in no log of one.
 */
export function createSearchHandler({ page, index }: SearchParts): (request: Request) => Promise<Response> {
  const search = createSearch((name) => readFile(join(index, name), 'utf8'));
  return async (request) => {
    const response = await answer(request).catch((failure: unknown) => {
      // The name only: an error's message may quote what was typed.
      const name = failure instanceof Error ? failure.name : 'unknown';
      console.error(JSON.stringify({ event: 'search', outcome: 'unexpected_error', failure: name }));
      return refuse('unexpected');
    });
    response.headers.set('Cache-Control', 'no-store');
    response.headers.set('X-Robots-Tag', 'noindex');
    return response;
  };

  async function answer(request: Request): Promise<Response> {
    const { method, headers } = request;
    // Whoever comes without words gets the list of all answers.
    if (method === 'GET' || method === 'HEAD') return leadToList();
    if (method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, POST' } });
    const read = await readQuery(request);
    if ('problem' in read) return refuse(read.problem);
    const { query } = read;
    if (query === '') return leadToList();
    const system = findDevice(headers.get('User-Agent') ?? '');
    const findings = await search.find(query, { system, most: mostResults });
    return writePage(200, { query, findings });
  }

  function refuse(code: SearchProblem): Response {
    const { status, message } = searchProblems[code];
    return writePage(status, { query: '', problem: message });
  }

  function writePage(status: number, answered: Answered): Response {
    const body = page({ title: searchTitle, content: renderAnswer(answered), listed: false });
    return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
}

function leadToList(): Response {
  return new Response(null, { status: 303, headers: { Location: paths.search } });
}
