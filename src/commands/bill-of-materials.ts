import { z } from 'zod';

const PackageSchema = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const RootSchema = PackageSchema.extend({ name: z.string() });

/** What is needed of npm's lockfile, version 3. */
const LockSchema = z.object({ packages: z.record(z.string(), z.unknown()) });

type Package = z.output<typeof PackageSchema>;

/**
 * Lists the packages that run on a server, as a CycloneDX 1.6 document (https://cyclonedx.org/docs/1.6/json/), from
 * npm's lockfile. `npm sbom --omit=dev` leaves out what a development dependency uses, too.
 * The document bears no time and no random number: the same lockfile gives the same bytes.
 * @throws Error if the lockfile lacks a package that another one depends on
 */
export function writeBillOfMaterials(lockfile: unknown): object {
  const { packages } = LockSchema.parse(lockfile);
  const { name, version, ...root } = RootSchema.parse(packages['']);
  const reached = new Map<string, { own: Package; needs: string[] }>();
  const add = (path: string) => {
    if (reached.has(path)) return;
    const own = PackageSchema.parse(packages[path]);
    const entry = { own, needs: findNeeds(packages, path, own) };
    reached.set(path, entry);
    entry.needs.forEach(add);
  };
  const first = findNeeds(packages, '', { version, ...root });
  first.forEach(add);
  const listed = [...reached].sort(([one], [other]) => (one < other ? -1 : 1));
  const refer = (path: string) => writeAddress(path, reached.get(path)?.own.version ?? '');
  const self = `pkg:npm/${name}@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': self, name, version, purl: self } },
    components: listed.map(([path, { own }]) => describe(path, own)),
    dependencies: [
      { ref: self, dependsOn: first.map(refer) },
      ...listed.map(([path, { needs }]) => ({ ref: refer(path), dependsOn: needs.map(refer) })),
    ],
  };
}

/** Where the lockfile has what a package needs: as Node looks for it, from the innermost folder outward. */
function findNeeds(packages: Readonly<Record<string, unknown>>, path: string, own: Package): string[] {
  return Object.keys({ ...own.dependencies, ...own.optionalDependencies })
    .map((name) => {
      for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
        const candidate = `${folder && `${folder}/`}node_modules/${name}`;
        if (packages[candidate] !== undefined) return candidate;
        if (folder !== '') continue;
        // What is for another platform may be left out.
        if (name in own.optionalDependencies) return undefined;
        throw new Error(`package-lock.json has no ${name}, which ${path || 'this project'} needs.`);
      }
    })
    .filter((found) => found !== undefined)
    .sort();
}

function writeAddress(path: string, version: string): string {
  return `pkg:npm/${readName(path).replace('@', '%40')}@${version}`;
}

function readName(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function describe(path: string, { version, integrity, license }: Package): object {
  const address = writeAddress(path, version);
  const [, digest] = /^sha512-(\S+)$/u.exec(integrity ?? '') ?? [];
  return {
    type: 'library',
    'bom-ref': address,
    name: readName(path),
    version,
    purl: address,
    ...(digest
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
    ...(license ? { licenses: [{ expression: license }] } : {}),
  };
}
