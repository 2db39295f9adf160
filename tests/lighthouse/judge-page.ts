import lighthouse, { type Result } from 'lighthouse';

/** What Lighthouse says of one page. */
export interface Verdict {
  /** From 0 to 100, by category. */
  scores: Record<string, number>;
  /** The audits that cost points, each with the elements at fault. */
  costs: string[];
}

const mostElements = 5;

/** Judges a page as a phone on a slow line sees it, with the browser that listens on that port. */
export async function judgePage(url: string, port: number): Promise<Verdict> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const scores = Object.values(categories).map(
    ({ title, score }) => [title, Math.round((score ?? 0) * 100)] as const,
  );
  const costs = Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 1)
      .map(
        (audit) =>
          `${title}: ${audit.id} ${audit.score} ${audit.displayValue ?? ''} ${listElements(audit).join(' | ')}`,
      ),
  );
  return { scores: Object.fromEntries(scores), costs };
}

function listElements({ details }: Result['audits'][string]): string[] {
  if (details?.type !== 'table' && details?.type !== 'opportunity') return [];
  return details.items.slice(0, mostElements).map((item) => {
    const node: unknown = item['node'];
    const isNode = typeof node === 'object' && node !== null && 'snippet' in node;
    return isNode ? String(node.snippet) : JSON.stringify(item).slice(0, 200);
  });
}
