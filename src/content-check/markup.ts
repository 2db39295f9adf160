import type { MdastNode } from 'satteri';
import { suggestName } from '../provider/issues.ts';
import { readSettings } from '../site/settings.ts';
import type { Source } from '../site/sources.ts';
import { readBody } from './body.ts';
import type { Remark } from './report.ts';

/** The components of guides (`src/components/guide`), which need no import. */
export const componentNames = [
  'AppleProfile',
  'Caution',
  'Expect',
  'Fields',
  'ImportCode',
  'Menu',
  'Note',
  'Picture',
  'Settings',
  'Steps',
  'Symptom',
  'TunnelCode',
] as const;

/**
 * What Astro would stumble over in a guide: tags that do not close, components and kinds of services that nobody
 * knows.
 */
export function checkMarkup(source: Source): Remark[] {
  const { file, published } = source;
  const body = readBody(source);
  if (!published || !body) return [];
  if (body.fault) return [{ file, ...body.fault }];
  // A guide with code of its own may define what it uses.
  if (body.nodes.some(({ type }) => type === 'mdxjsEsm')) return [];
  return body.nodes.flatMap((node) =>
    describeNode(node).map((message) => ({
      file,
      line: body.findFileLine(node.position?.start.offset ?? 0),
      message,
    })),
  );
}

function describeNode(node: MdastNode): string[] {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return /^[\w\s.-]+$/u.test(node.value) && /\w/u.test(node.value)
      ? [`“{${node.value}}” is taken for code. Write \\{ and \\}, or put it into backticks.`]
      : [];
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const name = node.name ?? '';
  // Lowercase names are those of HTML.
  if (/^\p{Lu}/u.test(name) && !(componentNames as readonly string[]).includes(name)) {
    return [`there is no component <${name}>. ${suggestName(name, componentNames)}`];
  }
  return name === 'Settings' ? describeSettings(node) : [];
}

function describeSettings({
  attributes,
}: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string[] {
  const services = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'services');
  if (typeof services?.value !== 'string')
    return ['write <Settings services="imap submission" />, with kinds of services.'];
  return readSettings(services.value).mistakes;
}
