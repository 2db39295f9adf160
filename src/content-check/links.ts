import GithubSlugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { suggestName } from '../provider/issues.ts';
import { provider } from '../provider/index.ts';
import { setupPaths } from '../client-config/paths.ts';
import { paths } from '../site/paths.ts';
import { findTwin } from '../site/twins.ts';
import { listAddresses, type Source } from '../site/sources.ts';
import { readBody, readText, type Body } from './body.ts';
import type { Remark } from './report.ts';

/** Links of a published text to pages of this site that do not exist, or to headings that the page does not have. */
export function checkLinks(source: Source, targets: Targets): Remark[] {
  const body = readBody(source);
  if (!source.published || !body) return [];
  return listLinks(body).flatMap((link): Remark[] => {
    const { address, index } = link;
    const message = describeDeadLink(address, source, targets) ?? describeElement(link, source, targets);
    return message ? [{ file: source.file, line: body.findFileLine(index), message }] : [];
  });
}

/** Paths of the pages of which a text names a heading: whether that is there depends on another text. */
export function listNamedPages(source: Source): string[] {
  const body = readBody(source);
  if (!source.published || !body) return [];
  const targets = listLinks(body).flatMap(({ address }) => resolve(address, source) ?? []);
  return [...new Set(targets.filter(({ fragment }) => fragment).map(({ path }) => path))];
}

/** Where a text stands on this site, for links that begin there. */
const origin = 'https://site.example';

/** The address of a link on this site, or nothing if it leads elsewhere or a fact says where it leads. */
function resolve(address: string, from: Source): { path: string; fragment: string } | undefined {
  if (address.includes('[[') || !URL.canParse(address, `${origin}${from.path}`)) return undefined;
  const url = new URL(address, `${origin}${from.path}`);
  return url.origin === origin ? { path: url.pathname, fragment: url.hash.slice(1) } : undefined;
}

function describeDeadLink(
  address: string,
  from: Source,
  { pages, fixed, lost }: Targets,
): string | undefined {
  const target = resolve(address, from);
  if (!target || lost.has(target.path)) return undefined;
  const { path, fragment } = target;
  const source = pages.get(path);
  if (!source && !fixed.has(path)) {
    const closed = `${path}/`;
    const hint =
      pages.has(closed) || fixed.has(closed)
        ? `Write ${closed} with a slash at the end.`
        : suggestName(path, [...pages.keys(), ...fixed], 'Correct it, or take the link out.');
    return `the link ${address} leads nowhere. ${hint}`;
  }
  // Pages without a Markdown text, such as /search/, read the fragment with their script, so any is valid.
  if (!source?.published || !fragment) return undefined;
  const anchors = listAnchors(source);
  return !anchors || anchors.includes(fragment)
    ? undefined
    : `the link ${address} names a heading that the page does not have. ${suggestName(fragment, anchors)}`;
}

/** A link leaves only its words where its page is left out, unless it is HTML, which the build does not change. */
function describeElement({ address, isElement }: Link, from: Source, { pages }: Targets): string | undefined {
  const target = resolve(address, from);
  const page = target && pages.get(target.path);
  // A text that is left out has no links to itself.
  if (!isElement || !page || page === from) return undefined;
  return `the link ${address} is HTML, which would stay where that page is left out. Write it as [words](${address}).`;
}

/** Where links may lead. */
export interface Targets {
  /** The texts of the site by path; those that this provider does not publish too, since their links are taken out. */
  pages: Map<string, Source>;
  /** All other addresses that the engine makes. */
  fixed: Set<string>;
  /** Pages that are gone, which is told once and not at each text that names them. */
  lost: ReadonlySet<string>;
}

/** Collects where links of this site may lead. */
export function findTargets(sources: readonly Source[], lost: ReadonlySet<string> = new Set()): Targets {
  const published = sources.filter((source) => source.published);
  const listPages = (source: Source) => listAddresses(source).map((path) => [path, source] as const);
  return {
    lost,
    pages: new Map([...sources.flatMap(listPages), ...published.flatMap(listPages)]),
    fixed: new Set([
      ...[
        paths.home,
        paths.guides,
        paths.search,
        paths.settings,
        paths.contact,
        paths.outages,
        paths.problems,
      ],
      ...provider.topics.map(({ id }) => paths.topic(id)),
      // Those of other providers too: passages about them are left out here, and the built links are checked again.
      ...[setupPaths.profile, setupPaths.filledProfile, '/setup/proxy.pac', '/settings.txt'],
      ...['/contact/schema.json', '/status.json', '/sitemap-index.xml', '/robots.txt'],
      ...[paths.offline, paths.offlineFile, paths.feed, paths.llms],
      ...sources.flatMap(({ path }) => [findTwin(path, 'txt'), findTwin(path, 'md')]),
    ]),
  };
}

/** A link as it is written, and where it stands in the kept text. */
interface Link {
  address: string;
  index: number;
  /** Written as HTML or as an element of MDX. */
  isElement: boolean;
}

/** The links of a text: those of Markdown, and those of HTML between it. */
export function listLinks({ nodes }: Pick<Body, 'nodes'>): Link[] {
  return nodes.flatMap((node) => {
    const isElement = node.type !== 'link' && node.type !== 'definition';
    const addresses = isElement ? readAttributes(node, 'href') : [node.url];
    return addresses.map((address) => ({ address, index: node.position?.start.offset ?? 0, isElement }));
  });
}

/** The values that an attribute has in a node: HTML in Markdown is one string, elements in MDX are read. */
function readAttributes(node: MdastNode, name: string): string[] {
  if (node.type === 'html') {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'giu');
    const html = node.value.replaceAll(/<!--[\s\S]*?-->/gu, '');
    return Array.from(html.matchAll(pattern), ([, ...values]) => values.find((value) => value) ?? '');
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
}

/** The anchors of a text: its headings as the site's Markdown names them, and ids; undefined if it cannot be read. */
function listAnchors(source: Source): string[] | undefined {
  const body = readBody(source);
  if (!body || body.fault) return undefined;
  const slugger = new GithubSlugger();
  return body.nodes.flatMap((node) =>
    node.type === 'heading' ? [slugger.slug(readText(node))] : readAttributes(node, 'id'),
  );
}
