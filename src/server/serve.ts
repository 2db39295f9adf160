// `npm run serve`: serves what the build has made, and builds nothing. It needs no development dependency: see
// README.md in this folder.
import { existsSync } from 'node:fs';
import { recoverSite } from '../site/built-folder.ts';
import { requireFacts, refuseStart } from './facts.ts';

// Whoever serves others is in production, and nothing that matters is guessed there.
process.env['NODE_ENV'] = 'production';

await requireFacts();
const { requireConfiguration } = await import('./configuration.ts');
const settings = await requireConfiguration(process.env);
const { builtSite, makeCopiesAside, runSite } = await import('./run.ts');
try {
  recoverSite(builtSite);
} catch {
  // Not every user may. “npm run build” does it, too.
}
if (!existsSync(`${builtSite}/contact/index.html`)) {
  refuseStart('There is no built site in dist/. Run “npm run build”, or copy dist/ from where you build.');
}
let stopCopies = () => {};
const makeCopies = () => {
  stopCopies();
  stopCopies = makeCopiesAside(settings);
};
await runSite(settings, {
  close: () => stopCopies(),
  renewed() {
    makeCopies();
    console.log(JSON.stringify({ event: 'server', state: 'new_site' }));
  },
});
makeCopies();
const { HOST: host, PORT: port } = settings;
console.log(JSON.stringify({ event: 'server', state: 'listening', host, port }));
