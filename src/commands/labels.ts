// `npm run labels`: where the labels that guides name were looked up, and whether they are still what the programs say.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describeFailure } from '../provider/failures.ts';
import { readParameters } from './parameters.ts';

const usage = `npm run labels                         Show for each guide how many of its labels were looked up, and where
npm run labels -- SLUG [--package NAME]
                                       List the labels that its label file lacks, with ids from the installed
                                       programs of its sources and from this Debian package, and those that have
                                       no source
npm run labels -- --installed [SLUG]   Look up each label in the programs installed here
npm run labels -- --installed SLUG --from FOLDER
                                       Look it up in a folder of the program's source code`;

const { values, positionals } = readParameters(
  {
    allowPositionals: true,
    options: {
      installed: { type: 'boolean', default: false },
      from: { type: 'string' },
      package: { type: 'string' },
    },
  },
  usage,
);

const all = globSync('content/guides/*.mdx')
  .map((name) => basename(name, '.mdx'))
  .sort();

try {
  const [slug] = positionals;
  if (slug !== undefined && !all.includes(slug)) {
    console.error(`There is no guide content/guides/${slug}.mdx.\n${usage}`);
    process.exitCode = 1;
  } else if (values.installed) await lookUp(slug === undefined ? all : [slug]);
  else if (slug === undefined) await showShares();
  else await listMissing(slug);
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}

async function showShares(): Promise<void> {
  const { shareOfLabels } = await import('../labels/index.ts');
  const rows = all.map((slug) => ({ slug, ...shareOfLabels(slug) }));
  const sum = (count: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  const total = {
    slug: 'all guides',
    labels: sum(({ labels }) => labels),
    checkedByStrings: sum(({ checkedByStrings }) => checkedByStrings),
    checkedByDocumentation: sum(({ checkedByDocumentation }) => checkedByDocumentation),
  };
  console.table(
    Object.fromEntries(
      [...rows, total].map(({ slug, labels, checkedByStrings: strings, checkedByDocumentation: pages }) => [
        slug,
        {
          labels,
          strings,
          documentation: pages,
          none: labels - strings - pages,
          ...share(labels, strings + pages),
        },
      ]),
    ),
  );
}

function share(labels: number, checked: number): { checked: string } {
  return { checked: labels === 0 ? '–' : `${Math.floor((checked / labels) * 100)} %` };
}

/** Prints what an editor can copy into the label file, each with the ids that the installed programs have for it. */
async function listMissing(slug: string): Promise<void> {
  const { readLabelFile } = await import('../labels/index.ts');
  const { proposeEntries } = await import('../labels/look-up.ts');
  const { listMissingLabels, listUncheckedLabels } = await import('../labels/missing.ts');
  const sources = readLabelFile(slug)?.content?.sources ?? {};
  const missing = listMissingLabels(slug);
  for (const { label, nearest } of missing) {
    const hint = nearest === undefined ? '' : `  nearest in the file: “${nearest}”`;
    console.log(`${JSON.stringify(label)}${hint}`);
    for (const entry of proposeEntries(label, sources, values.package)) {
      console.log(`    ${JSON.stringify(entry)}`);
    }
  }
  console.log(`\n${missing.length} labels of ${slug} aren’t in its label file.`);
  const unchecked = listUncheckedLabels(slug);
  if (unchecked.length > 0)
    console.log(`Without a source: ${unchecked.map((one) => `“${one}”`).join(', ')}.`);
}

async function lookUp(slugs: readonly string[]): Promise<void> {
  const { readLabelFile } = await import('../labels/index.ts');
  const { lookUpLabels } = await import('../labels/look-up.ts');
  const { readFolder } = await import('../labels/readers/folder.ts');
  const folder = values.from === undefined ? undefined : readFolder(values.from);
  const results = slugs.flatMap((slug) => {
    const content = readLabelFile(slug)?.content;
    return content ? lookUpLabels(content, folder).map((result) => ({ slug, ...result })) : [];
  });
  for (const { slug, source, wrong } of results) {
    for (const one of wrong) console.error(`wrong  ${slug}, ${source.program} ${source.version}: ${one}`);
  }
  console.table(
    results.map(({ slug, source, labels, skipped, version, wrong }) => ({
      guide: slug,
      program: `${source.program} ${source.version}`,
      labels,
      result: skipped ?? (wrong.length === 0 ? 'all there' : `${wrong.length} wrong`),
      installed: version ?? '',
    })),
  );
  if (results.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
}
