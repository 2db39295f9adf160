/** What the contact page says around outages that we know of: the built one by its script, answers by the function. */
export const outageWords = {
  known: 'We already know about this',
  advice: 'If that’s what you’re seeing, there’s no need to write to us.',
  latest: 'See the latest',
} as const;
