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

/** How much of what a guide has in bold was looked up, and where. */
interface LookedUp {
  labels: number;
  checkedByStrings: number;
  checkedByDocumentation: number;
}

/** What a reader may expect of the names of buttons, menus and fields; undefined where none was looked up. */
export function describeLabels({
  labels,
  checkedByStrings,
  checkedByDocumentation,
}: LookedUp): string | undefined {
  const found = checkedByStrings + checkedByDocumentation;
  if (found === 0) return undefined;
  const places = [
    ...(checkedByStrings > 0 ? ['in the program'] : []),
    ...(checkedByDocumentation > 0 ? ['in documentation'] : []),
  ].join(' or ');
  return found >= labels
    ? `Buttons and menus are named here as we found them ${places}.`
    : `We found ${found * 2 > labels ? 'most' : 'some'} names of buttons and menus ${places}. Others may differ on your screen.`;
}
