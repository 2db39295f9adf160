/** The icons that a topic may have: names of Lucide (lucide.dev); `components/TopicGrid.astro` draws them. */
export const topicIcons = [
  'book-open',
  'circle-help',
  'credit-card',
  'globe-lock',
  'inbox',
  'key-round',
  'life-buoy',
  'mail',
  'monitor-cog',
  'panels-top-left',
  'send',
  'server',
  'shield',
  'shopping-bag',
  'smartphone',
  'user-round',
] as const;

/** One of `topicIcons`. */
export type TopicIcon = (typeof topicIcons)[number];
