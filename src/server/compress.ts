// Makes the compressed copies of a site: `node src/server/compress.ts FOLDER_OF_THE_SITE FOLDER_OF_THE_COPIES`.
// `npm run serve` runs it beside itself, and whatever else the machine has to do goes first.
import { setPriority } from 'node:os';
import { readHosting } from '../site/hosting.ts';
import { makeCopies } from './copies.ts';

const [, , site = '', folder = ''] = process.argv;
try {
  setPriority(19);
} catch {
  // Not everybody may.
}
process.once('disconnect', () => process.exit());
await makeCopies({ site, folder, hosting: await readHosting() });
process.exit();
