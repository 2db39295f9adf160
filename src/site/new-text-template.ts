/** The sentences of a new text that stand for what its writer will say (see `commands/new-text.ts`). */
export const template = {
  summary: 'The answer in one or two sentences, which help even if nobody opens the page.',
  body: 'What to do, the first step first. Then why. The page shows the summary above this, so it isn’t said again.',
  guideSummary: 'What the reader will have done, and how long it takes, in one or two sentences.',
  versions: 'the version that you looked at',
} as const;

/** A text that still holds one of these is not filled in. */
export const templateWords: readonly string[] = Object.values(template);
