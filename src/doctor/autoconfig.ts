import { readFile } from 'node:fs/promises';
import { autoconfigPaths } from '../client-config/autoconfig.ts';
import { siteNames } from '../client-config/records.ts';
import { createFindings, readCode, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('Autoconfig');
const timeoutMs = 5000;

/** Where one mail domain's programs ask for the file. */
export function listAutoconfigUrls(domain: string): string[] {
  const [path, wellKnown] = autoconfigPaths;
  return [`https://${siteNames.autoconfig}.${domain}${path}`, `https://${domain}${wellKnown}`];
}

/**
 * Compares the file that programs get with the one that the build made. Finds nothing where the site has none.
 * @param urls Where programs ask, the more important first
 * @param folder Folder of the built site
 */
export async function checkAutoconfig(urls: readonly string[], folder: string): Promise<Finding[]> {
  const built = await readFile(`${folder}${autoconfigPaths[0]}`, 'utf8').catch(() => undefined);
  if (built === undefined) return [];
  return Promise.all(urls.map((url) => checkFile(url, built)));
}

async function checkFile(url: string, built: string): Promise<Finding> {
  const remedy = 'Let this site answer there: see “For mail programs” in content/README.md.';
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) return warning(`${url} answers ${answer.status}.`, remedy);
    if ((await answer.text()) === built) return ok(`${url} has this site’s file.`);
    return error(`${url} has another file than this site, so programs are set up otherwise.`, remedy);
  } catch (failure) {
    return warning(`${url} can’t be reached from here (${readCode(failure)}).`, remedy);
  }
}
