import { factGroups, findFactGroup, writeFactExample } from '../provider/fact-groups.ts';
import { freeFacts } from '../provider/free-facts.ts';
import { kindGroups, type ServiceKind } from '../provider/kinds.ts';

/** What the list is made of. Facts with a mistake in them are still listed. */
interface FactListParts {
  /** The facts that are set. */
  set: Readonly<Record<string, unknown>>;
  /** The kinds of services that are offered. */
  kinds: readonly string[];
  /** The texts of the site. */
  texts: readonly string[];
  /** Whether to list facts about services that aren't offered as well. */
  all: boolean;
}

/** Every free fact that the texts can quote or ask for, by subject, with its value or an example and its use. */
export function listFacts({ set, kinds, texts, all }: FactListParts): string {
  const names = [...new Set([...Object.keys(freeFacts), ...Object.keys(set)])].sort();
  const offers = (needs: string) =>
    ((kindGroups as Record<string, readonly ServiceKind[]>)[needs] ?? [needs]).some((kind) =>
      kinds.includes(kind),
    );
  const groups = [...factGroups, { title: 'Your own, and everything else', needs: undefined }]
    .map(({ title, needs }) => ({
      title,
      isOffered: needs === undefined || offers(needs),
      names: names.filter(
        (name) => (findFactGroup(name)?.title ?? 'Your own, and everything else') === title,
      ),
    }))
    .filter((group) => group.names.length > 0);
  const describe = (name: string) => describeFact(name, set, texts);
  return [
    ...groups
      .filter(({ isOffered }) => isOffered)
      .map((group) => `${group.title}\n\n${group.names.map(describe).join('\n')}`),
    ...groups
      .filter(({ isOffered }) => !isOffered)
      .map((group) =>
        all
          ? `${group.title}, which you don’t offer\n\n${group.names.map(describe).join('\n')}`
          : `${group.title}, which you don’t offer: ${group.names.length} facts. “npm run facts -- --all” lists them.`,
      ),
  ].join('\n\n');
}

function describeFact(name: string, set: FactListParts['set'], texts: readonly string[]): string {
  const word = new RegExp(`(?<![\\w.])${name.replaceAll('.', String.raw`\.`)}(?![\\w.]\\w)`, 'u');
  const users = texts.filter((text) => word.test(text)).length;
  const state = Object.hasOwn(set, name) ? `set: ${String(set[name])}` : 'not set';
  return [
    `  ${name}`,
    `    ${freeFacts[name] ?? 'Your own'}`,
    `    ${state}; texts: ${users}; for example: ${writeFactExample(name)}`,
  ].join('\n');
}
