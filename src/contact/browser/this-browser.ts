/** What a browser tells every site about itself. */
interface Agent {
  userAgent: string;
  /** Only Chromium's family has it; the system's version must be requested. */
  userAgentData?: {
    getHighEntropyValues(hints: string[]): Promise<{ platform: string; platformVersion: string }>;
  };
}

/** In this order because Edge and Opera also claim to be Chrome, and Chrome also claims to be Safari. */
const browsers: readonly [name: string, version: RegExp][] = [
  ['Edge', /Edg(?:A|iOS)?\/([\d.]+)/u],
  ['Opera', /OPR\/([\d.]+)/u],
  ['Firefox', /(?:Firefox|FxiOS)\/([\d.]+)/u],
  ['Chrome', /(?:Chrome|CriOS)\/([\d.]+)/u],
  ['Safari', /Version\/([\d.]+)(?![\d.]).*Safari\//u],
];

const systems: readonly [name: string, version: RegExp][] = [
  // Chrome sends “10; K” on every Android.
  ['Android', /Android(?: (?!10; K\))([\d.]+))?/u],
  ['iOS', /(?:iPhone|iPad).*? OS ([\d_]+)/u],
  ['Windows', /Windows NT/u],
  ['macOS', /Macintosh/u],
  ['ChromeOS', /CrOS/u],
  ['Linux', /Linux/u],
];

/** Chromium reports Windows 11 with this platform version or later (Microsoft's documentation of the client hint). */
const windows11 = 13;

/** Names program, version and system from the user-agent string, and the system's release if the browser tells it. */
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
