/** What a browser says of itself to every site that it visits. */
interface Agent {
  userAgent: string;
  /** Only in Chromium's family: there the version of the system is asked for. */
  userAgentData?: {
    getHighEntropyValues(hints: string[]): Promise<{ platform: string; platformVersion: string }>;
  };
}

/** First what others pretend to be as well: Edge and Opera are Chrome too, and Chrome is Safari. */
const browsers: readonly [name: string, version: RegExp][] = [
  ['Edge', /Edg(?:A|iOS)?\/([\d.]+)/u],
  ['Opera', /OPR\/([\d.]+)/u],
  ['Firefox', /(?:Firefox|FxiOS)\/([\d.]+)/u],
  ['Chrome', /(?:Chrome|CriOS)\/([\d.]+)/u],
  ['Safari', /Version\/([\d.]+).*Safari\//u],
];

const systems: readonly [name: string, version: RegExp][] = [
  // “10; K” is what Chrome says on every Android.
  ['Android', /Android(?: (?!10; K\))([\d.]+))?/u],
  ['iOS', /(?:iPhone|iPad).*? OS ([\d_]+)/u],
  ['Windows', /Windows NT/u],
  ['macOS', /Macintosh/u],
  ['ChromeOS', /CrOS/u],
  ['Linux', /Linux/u],
];

/** From this platform version on, Chromium's Windows is Windows 11 (Microsoft's documentation of the client hint). */
const windows11 = 13;

/** Names program, version and system from the user-agent string, and the release of the system where it can be asked for. */
export async function describeBrowser(
  agent: Agent,
): Promise<{ program: string; version: string; system: string }> {
  const [program, version] = match(browsers, agent.userAgent);
  const [name, release] = match(systems, agent.userAgent);
  const told = await agent.userAgentData?.getHighEntropyValues(['platformVersion']).catch(() => undefined);
  return {
    program,
    version,
    system: `${name} ${readRelease(name, told?.platformVersion) ?? release}`.trim(),
  };
}

function match(table: readonly [string, RegExp][], text: string): [name: string, version: string] {
  for (const [name, pattern] of table) {
    const found = pattern.exec(text);
    if (found) return [name, (found[1] ?? '').replaceAll('_', '.')];
  }
  return ['', ''];
}

function readRelease(system: string, version: string | undefined): string | undefined {
  const major = Number(version?.split('.')[0]);
  if (system === 'Windows' && major > 0) return major >= windows11 ? '11' : '10';
  if (system === 'Android' && major > 0) return version?.replace(/(?:\.0)+$/u, '');
  return system === 'macOS' && version ? version : undefined;
}
