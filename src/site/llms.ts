/** A page in the list for programs that read for people. */
export interface ListedPage {
  title: string;
  /** Whole address of its Markdown. */
  address: string;
  summary: string;
}

/** A part of the list. */
export interface ListedSection {
  heading: string;
  pages: readonly ListedPage[];
}

/**
 * The pages of the site in Markdown, for programs that read for people.
 * @see https://llmstxt.org
 */
export function writeLlmsText(
  site: { title: string; summary: string; details: readonly string[] },
  sections: readonly ListedSection[],
): string {
  return [
    `# ${site.title}`,
    `> ${site.summary}`,
    ...site.details,
    ...sections
      .filter(({ pages }) => pages.length > 0)
      .flatMap(({ heading, pages }) => [`## ${heading}`, pages.map(writePage).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function writePage({ title, address, summary }: ListedPage): string {
  // Square brackets end the words of a link.
  const words = title.replaceAll(/[[\]]/gu, String.raw`\$&`);
  return `- [${words}](${address}): ${summary.replaceAll(/\s+/gu, ' ')}`;
}
