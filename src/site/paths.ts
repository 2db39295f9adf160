// Scripts in the browser import this file: the provider's facts, which need a schema, stay out of it.

/** Addresses of this site that code links to; every one ends with a slash. */
export const paths = {
  home: '/',
  guides: '/guides/',
  search: '/search/',
  contact: '/contact/',
  problems: '/contact/problems/',
  support: '/support/',
  privacy: '/privacy/',
  topic: (id: string) => `/faq/${id}/`,
  /** @param id `<topic>/<slug>`, the entry's id */
  answer: (id: string) => `/faq/${id}/`,
  guide: (id: string) => `/guides/${id}/`,
} as const;

/** What stands in the header of every page. */
export const navigation = [
  { label: 'Answers', href: paths.search },
  { label: 'Guides', href: paths.guides },
  { label: 'Contact', href: paths.contact },
] as const;

/** The platforms of guides, in the order in which readers look for them. */
export const platforms = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  android: 'Android',
  ios: 'iPhone and iPad',
  any: 'Any system',
} as const;

/** The kinds of guides. */
export const guideKinds = {
  mail: 'Mail programs',
  browser: 'Browsers',
  vpn: 'Private browsing for the whole device',
  system: 'Systems',
} as const;

/** Edges of the icons in pixels: an old browser's tab, Apple's home screen, and two for the manifest. */
export const iconSizes = [32, 180, 192, 512] as const;
