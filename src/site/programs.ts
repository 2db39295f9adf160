import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { offers } from '../provider/index.ts';
import { platforms } from './guide-vocabulary.ts';
import { paths } from './paths.ts';
import { readSources } from './sources.ts';

const words = z.string().trim().min(1).max(80);

/** A program that people ask for and that has no guide: `content/programs.json` lists them. */
const ProgramSchema = z.strictObject({
  /** The program's name as its maker writes it. */
  name: z.string().min(2).max(40),
  kind: z.enum(['mail', 'browser', 'vpn']),
  platforms: z.array(z.enum(Object.keys(platforms) as [keyof typeof platforms])).min(1),
  /** Other names that people search for. */
  also: z.array(words).default([]),
  /** What the program calls each value, where that is known. */
  fields: z
    .strictObject({
      incoming: words.optional(),
      outgoing: words.optional(),
      port: words.optional(),
      security: words.optional(),
      user: words.optional(),
    })
    .default({}),
  /** One true sentence about using it with another provider. */
  note: z.string().max(300).optional(),
  /** Where its names and the note come from. */
  source: z.url(),
});

/** A program without a guide, and the last part of its page's address. */
export type Program = z.output<typeof ProgramSchema> & { slug: string };

const file = 'content/programs.json';

/**
 * The programs whose kind this provider has a use for, but for those that have a published guide; none if the site
 * lists none.
 * @param root Folder of the project
 */
export function readPrograms(root = '.'): Program[] {
  const list = readUsefulPrograms(root);
  const guides = list.length === 0 ? new Map<string, string>() : findGuides(root);
  return list.filter((program) => findGuide(program, guides) === undefined);
}

/**
 * Where the pages of programs lead for which the operator has written a guide since.
 * @param root Folder of the project
 */
export function listProgramMoves(root = '.'): [from: string, to: string][] {
  const guides = findGuides(root);
  return readUsefulPrograms(root).flatMap((program): [string, string][] => {
    const guide = findGuide(program, guides);
    return guide === undefined ? [] : [[paths.program(program.slug), guide]];
  });
}

/** The paths of all published guides by the name of their program. */
function findGuides(root: string): Map<string, string> {
  return new Map(
    readSources(root)
      .filter(({ collection, published }) => collection === 'guides' && published)
      .map(({ data, path }) => [writeSlug(String(data['program'])), path]),
  );
}

function findGuide({ name, also }: Program, guides: ReadonlyMap<string, string>): string | undefined {
  return [name, ...also].map((one) => guides.get(writeSlug(one))).find((path) => path !== undefined);
}

function readUsefulPrograms(root: string): Program[] {
  const path = `${root}/${file}`;
  if (!existsSync(path)) return [];
  const list = ProgramSchema.array().parse(JSON.parse(readFileSync(path, 'utf8')));
  const isUseful = { mail: offers('mail'), browser: offers('proxies'), vpn: offers('browsing') };
  return list
    .filter(({ kind }) => isUseful[kind])
    .map((program) => ({ ...program, slug: writeSlug(program.name) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function writeSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
