// Scripts in the browser import this file: the provider's facts, which need a schema, stay out of it.

/** Addresses of this site that code links to; those of pages end with a slash. */
export const paths = {
  home: '/',
  guides: '/guides/',
  search: '/search/',
  /** Everything that a program may ask for, on one page. */
  settings: '/settings/',
  contact: '/contact/',
  problems: '/contact/problems/',
  /** The page that follows a sent message; its references follow, separated by commas. */
  sent: '/contact/sent/',
  /** The page that the function makes of the services' status, for readers without a script. */
  outages: '/contact/outages/',
  contactFunction: '/api/contact',
  /** How the services are doing, as JSON; see `status.ts`. */
  status: '/status.json',
  statusSchema: '/status-schema.json',
  /** New and changed texts, as an Atom feed. */
  feed: '/feed.xml',
  /** What programs that read for people find here (llmstxt.org). */
  llms: '/llms.txt',
  /** Old and short paths with where each leads, as JSON. */
  moved: '/moved.json',
  /** The page about the offline copy, and the copy. */
  offline: '/offline/',
  offlineFile: '/offline.html',
  support: '/support/',
  privacy: '/privacy/',
  topic: (id: string) => `/faq/${id}/`,
  /** @param id The entry's: `<folder>/<slug>` */
  answer: (id: string) => `/faq/${id}/`,
  guide: (id: string) => `/guides/${id}/`,
  /** A program without a guide of its own. */
  program: (slug: string) => `/guides/program/${slug}/`,
} as const;

/** What stands in the header of every page. */
export const navigation = [
  { label: 'Answers', href: paths.search },
  { label: 'Guides', href: paths.guides },
  { label: 'Contact', href: paths.contact },
] as const;
