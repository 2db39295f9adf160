// Lists the pages that somebody should read again; `npm run check` ends with it. It never fails: a date is no mistake.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isOverdue } from '../site/overdue.ts';

const content = new URL('../../content/', import.meta.url);
const defaultMonths = 12;
const names = (await readdir(content, { recursive: true })).filter((name) => /\.mdx?$/u.test(name));

for (const name of names.sort()) {
  const [, frontmatter] = (await readFile(new URL(name, content), 'utf8')).split(/^---$/mu);
  const data = parse(frontmatter ?? '') as { reviewed?: string; reviewEvery?: number } | null;
  if (!data?.reviewed) continue;
  const dates = { reviewed: new Date(data.reviewed), reviewEvery: data.reviewEvery ?? defaultMonths };
  if (isOverdue(dates, new Date()))
    console.log(`content/${name}: last checked on ${data.reviewed}, due again.`);
}
