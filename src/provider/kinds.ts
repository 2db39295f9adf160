/**
 * What kinds of services the engine knows. A kind brings its probe, its facts, its generated files and its
 * hints; a service of kind `other` is only named and looked at.
 */
export const serviceKinds = [
  'imap',
  'pop3',
  'submission',
  'webmail',
  'https-proxy',
  'ssh-socks',
  'wireguard',
  'website',
  'other',
] as const;

/** One of `serviceKinds`. */
export type ServiceKind = (typeof serviceKinds)[number];

/** Names for several kinds at once, as texts ask for them in `needs` and `[[if …]]`: one of the kinds is enough. */
export const kindGroups = {
  mail: ['imap', 'pop3'],
  browsing: ['https-proxy', 'ssh-socks', 'wireguard'],
  /** Carry the traffic of programs that are set to use them; a VPN carries that of the whole device. */
  proxies: ['https-proxy', 'ssh-socks'],
} as const satisfies Record<string, readonly ServiceKind[]>;

/** One of `kindGroups`. */
export type KindGroup = keyof typeof kindGroups;
