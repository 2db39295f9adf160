// `npm start`: the one command for trying out. `npm run serve` is for everything else.
import { requireFacts } from './facts.ts';

await requireFacts();
const { tryOut } = await import('./trial.ts');
await tryOut();
