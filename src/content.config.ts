import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { fillFacts } from './provider/facts.ts';
import { TopicSchema } from './provider/schema.ts';

const text = z.string().trim().transform(fillFacts);

/** An address path that this page had before; it redirects here. Begins and ends with a slash. */
const aliases = z
  .array(
    z.string().regex(/^\/(?:[a-z0-9._-]+\/)+$/u, 'begins and ends with a slash: /faq/old-topic/old-name/'),
  )
  .default([]);

const dated = {
  /** Day of the last change that a reader would notice, `YYYY-MM-DD`. */
  updated: z.coerce.date(),
  /** Day on which somebody last read the page and found it true, `YYYY-MM-DD`. */
  reviewed: z.coerce.date(),
  /** Months after which it must be read again; overdue pages say so, and `npm run check` lists them. */
  reviewEvery: z.int().min(1).max(36).default(12),
  aliases,
};

/** One answer: `content/faq/<topic>/<slug>.md`. */
const faq = defineCollection({
  loader: glob({ base: './content/faq', pattern: '*/*.md' }),
  schema: z.strictObject({
    /** The question as people ask it, or an error exactly as a program shows it. */
    title: text.pipe(z.string().min(8).max(110)),
    /** Id of a contact topic; the same as the folder. */
    topic: TopicSchema.shape.id,
    /** The answer in one or two sentences: shown in lists, in search and as the suggestion in the form. */
    summary: text.pipe(z.string().min(30).max(240)),
    /** Other words that people use for it. */
    keywords: z.array(text).default([]),
    /** Literal error messages that this page explains. */
    errors: z.array(text).default([]),
    /** Other answers a reader may need next, as `<topic>/<slug>`. */
    related: z.array(reference('faq')).max(5).default([]),
    /** Guides a reader may need next, as `<slug>`. */
    guides: z.array(reference('guides')).max(5).default([]),
    /** Rank among the most asked: 1 stands first on the home page; absent: not there. */
    mostAsked: z.int().min(1).max(20).optional(),
    ...dated,
  }),
});

const platforms = ['windows', 'macos', 'linux', 'android', 'ios', 'any'] as const;

/** One install guide for one program: `content/guides/<slug>.mdx`. */
const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** What the reader will have done: “Set up Thunderbird for your mail”. */
    title: text.pipe(z.string().min(8).max(80)),
    /** The program's name as its maker writes it. */
    program: z.string().max(40),
    /** What kind of program it is. */
    kind: z.enum(['mail', 'browser', 'vpn', 'system']),
    /** Where it runs. */
    platforms: z.array(z.enum(platforms)).nonempty(),
    /** The versions that the steps were written for, in words. */
    versions: z.string().max(80),
    /** One or two sentences for lists and search. */
    summary: text.pipe(z.string().min(30).max(240)),
    /** How the steps were checked. `run` only where somebody really ran that program. */
    checked: z.strictObject({
      date: z.coerce.date(),
      how: z.enum(['run', 'vendor-docs']),
      /** Address of the vendor's documentation, or what was run. */
      source: z.string(),
    }),
    /** Minutes that it takes, honestly. */
    minutes: z.int().min(1).max(60),
    /** Whether the program can find the settings by itself. */
    automatic: z.boolean(),
    /** What a privacy-minded reader should know before using this program, with where it is said. */
    caution: z.strictObject({ text, source: z.url() }).optional(),
    /** For programs that no longer work: why, and what to use instead. */
    retired: z.strictObject({ why: text, instead: reference('guides') }).optional(),
    keywords: z.array(text).default([]),
    /** Answers a reader may need next, as `<topic>/<slug>`. */
    related: z.array(reference('faq')).max(6).default([]),
    ...dated,
  }),
});

/** A page that is neither: about support, privacy. */
const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.md' }),
  schema: z.strictObject({
    title: text.pipe(z.string().max(80)),
    summary: text.pipe(z.string().min(30).max(240)),
    ...dated,
  }),
});

export const collections = { faq, guides, pages };
