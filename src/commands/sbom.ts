// `npm run --silent sbom > sbom.cdx.json`: the packages that run on a server, for whoever must know whether a weakness
// concerns them.
import { readFile } from 'node:fs/promises';
import { writeBillOfMaterials } from './bill-of-materials.ts';

const lockfile: unknown = JSON.parse(await readFile('package-lock.json', 'utf8'));
console.log(JSON.stringify(writeBillOfMaterials(lockfile), null, 2));
