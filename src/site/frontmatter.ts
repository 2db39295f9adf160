import { z } from 'zod';
import { fillText, tryReading } from '../provider/text.ts';
import type { CollectionName } from './collections.ts';
import { describeDay } from './day.ts';
import { guideKinds, platforms } from './guide-vocabulary.ts';
import { roles } from './roles.ts';

// The messages say what to write instead; whoever reports them puts file and field before them.

/** A text with facts in their places and only the passages for this provider. */
const text = z
  .string({ error: 'is not a text; put it in quotes' })
  .trim()
  .transform((written, context) => {
    const reading = tryReading(() => fillText(written));
    if ('value' in reading) return reading.value;
    context.addIssue(reading.mistake.message);
    return z.NEVER;
  });

const sized = (least: number, most: number) =>
  text.pipe(
    z
      .string()
      .min(least, `is too short: at least ${least} characters`)
      .max(most, `is too long: at most ${most} characters`),
  );

/** Words of which some are only for some providers; those that come out empty are dropped. */
const words = z
  .array(text, { error: 'is not a list; write [one, two]' })
  .transform((all) => all.filter(Boolean))
  .default([]);

/** A day. YAML reads one that is not in quotes as a date by itself. */
const day = z.union([z.date(), z.iso.date().transform((written) => new Date(written))], {
  error: describeDay,
});

const answerId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/u, 'is not an answer such as security/app-passwords');
const guideId = z.string().regex(/^[a-z0-9.-]+$/u, 'is not a guide such as thunderbird');

/** An address path that this page had before; it redirects here. Begins and ends with a slash. */
const aliases = z
  .array(
    z
      .string()
      .regex(/^\/(?:[a-z0-9._-]+\/)+$/u, 'begins and ends with a slash, such as /faq/old-topic/old-name/'),
  )
  .default([]);

/** What every text of the site may say of itself. */
const shared = {
  /**
   * Published only where the provider has all of these: kinds of services, facts, `mail`, `browsing`; with
   * `!`: has not.
   */
  needs: z.array(z.string(), { error: 'is not a list; write [imap, webmail]' }).default([]),
  /** Promises something in the provider's name, or says what the law is: a new operator confirms it. */
  promise: z.boolean({ error: 'is true, or is left out' }).default(false),
  /** Day of the last change that a reader would notice, `YYYY-MM-DD`. */
  updated: day,
  /** Day on which somebody last read the page and found it true, `YYYY-MM-DD`. */
  reviewed: day,
  /** Months after which it must be read again; overdue pages say so, and `npm run check` lists them. */
  reviewEvery: z
    .int({ error: 'is not a number of months' })
    .min(1, 'is at least 1 month')
    .max(36, 'is at most 36 months')
    .default(12),
  aliases,
};

/**
 * One answer: `content/faq/<folder>/<slug>.md`. The folder is a subject, or the id of a topic of the
 * provider's own.
 */
export const AnswerSchema = z.strictObject({
  /** The question as people ask it, or an error exactly as a program shows it. */
  title: sized(8, 110),
  /** The answer in one or two sentences: shown in lists, in search and as the suggestion in the form. */
  summary: sized(30, 240),
  /** Other words that people use for it. */
  keywords: words,
  /** How people ask for it, or say what they see, who know none of these words; only the search reads it. */
  asked: words,
  /** Literal error messages that this page explains. */
  errors: words,
  /** Other answers a reader may need next, as `<folder>/<slug>`. */
  related: z.array(answerId).max(5, 'names too many: at most 5').default([]),
  /** Guides a reader may need next, as `<slug>`. */
  guides: z.array(guideId).max(5, 'names too many: at most 5').default([]),
  /** What the engine points to it for (see `roles.ts`); at most one answer has each. */
  role: z.enum(listKeys(roles)).optional(),
  /** Rank among the most asked: 1 stands first on the home page; absent: not there. */
  mostAsked: z.int().min(1, 'is a rank from 1 to 20').max(20, 'is a rank from 1 to 20').optional(),
  ...shared,
});

/**
 * How the steps of a guide were checked, each half with its source: what `npm run test:guides` runs, and what was
 * compared with the documentation.
 */
const CheckedSchema = z
  .strictObject({
    /** Day of the check, `YYYY-MM-DD`. */
    date: day,
    /**
     * `run` only where `npm run test:guides` runs the steps; `vendor-docs`: compared with the maker's documentation or
     * source code; `third-party`: only with what others say, because the maker publishes no such steps.
     */
    how: z.enum(['run', 'vendor-docs', 'third-party']),
    /** What ran: program, version and system. Only with `run`. */
    program: z.string().optional(),
    /** What of the page the run leaves out, in a few words; it was compared with `source`. Only with `run`. */
    notRun: z.string().optional(),
    /** Address of the maker's documentation or source code, or with `third-party` of the others' page. */
    source: z.url('is not an address'),
  })
  .refine(
    ({ how, program, notRun }) => (how === 'run' ? program !== undefined : !program && !notRun),
    'has “program” if “how” is run, and neither “program” nor “notRun” otherwise',
  );

/** One setup guide for one program: `content/guides/<slug>.mdx`. */
export const GuideSchema = z.strictObject({
  /** What the reader will have done: “Set up Thunderbird for your mail”. */
  title: sized(8, 80),
  /** The program's name as its maker writes it. */
  program: z.string().max(40, 'is too long: at most 40 characters'),
  /** What lists call the guide, where the program alone says too little: “WireGuard on Android”. */
  shortName: z.string().max(40, 'is too long: at most 40 characters').optional(),
  /** What kind of program it is. */
  kind: z.enum(listKeys(guideKinds)),
  /** Where it runs. */
  platforms: z.array(z.enum(listKeys(platforms))).min(1, 'names no platform'),
  /** The versions that the steps were written for, in words. */
  versions: z.string().max(80, 'is too long: at most 80 characters'),
  /** One or two sentences for lists and search. */
  summary: sized(30, 240),
  checked: CheckedSchema,
  /** Minutes that it takes, honestly. */
  minutes: z.int().min(1, 'is at least 1 minute').max(60, 'is at most 60 minutes'),
  /** Rank among the guides that most people need: 1 stands first in lists; absent: after them, by name. */
  mostUsed: z.int().min(1, 'is a rank from 1 to 99').max(99, 'is a rank from 1 to 99').optional(),
  /** Whether the program can find the settings by itself. */
  automatic: z.boolean({ error: 'is true or false' }),
  /** What a privacy-minded reader should know before using this program, with where it is said. */
  caution: z.strictObject({ text, source: z.url('is not an address'), date: day }).optional(),
  /** For programs that no longer work: why, and what to use instead. */
  retired: z.strictObject({ why: text, instead: guideId }).optional(),
  keywords: words,
  /** Answers a reader may need next, as `<folder>/<slug>`. */
  related: z.array(answerId).max(6, 'names too many: at most 6').default([]),
  ...shared,
});

/** A page that is neither: about support, privacy: `content/pages/<slug>.md`. */
export const PageSchema = z.strictObject({
  title: sized(1, 80),
  summary: sized(30, 240),
  ...shared,
});

/** The schema of each collection. */
export const frontmatterSchemas = {
  faq: AnswerSchema,
  guides: GuideSchema,
  pages: PageSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

/** The names in a vocabulary. */
function listKeys<Name extends string>(vocabulary: Readonly<Record<Name, string>>): Name[] {
  return Object.keys(vocabulary) as Name[];
}
