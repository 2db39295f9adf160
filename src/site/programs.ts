import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { offers } from '../provider/index.ts';
import { platforms } from './guide-vocabulary.ts';

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

/** The programs whose kind this provider has a use for; none if the site lists none. */
export function readPrograms(): Program[] {
  if (!existsSync(file)) return [];
  const list = ProgramSchema.array().parse(JSON.parse(readFileSync(file, 'utf8')));
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
