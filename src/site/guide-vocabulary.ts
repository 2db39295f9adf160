/** The platforms of guides, in the order in which readers look for them. */
export const platforms = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  android: 'Android',
  ios: 'iPhone and iPad',
  chromeos: 'ChromeOS',
  router: 'Routers and devices',
  any: 'Any system',
} as const;

/** The kinds of guides. */
export const guideKinds = {
  mail: 'Mail programs',
  move: 'Moving your mail',
  tool: 'Terminal programs, printers and scripts',
  security: 'Encryption and sign-in',
  browser: 'Browsers',
  vpn: 'Private browsing for the whole device',
  system: 'Proxy and tunnel, system by system',
} as const;

/** Whether a kind of guide is about private browsing; the others are about mail. */
export function isAboutBrowsing(kind: keyof typeof guideKinds): boolean {
  return kind === 'browser' || kind === 'vpn' || kind === 'system';
}

/** How long a guide takes: “1 minute”, “5 minutes”. */
export function describeMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
