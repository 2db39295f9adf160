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

/** How long a guide takes: “1 minute”, “5 minutes”. */
export function describeMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
