// `npm run new -- answer <folder>/<slug> "The question?"` or `… -- guide <slug> "Program"`: a text to fill in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { subjectIds } from '../provider/subjects.ts';
import { describeFailure } from '../provider/failures.ts';

const usage = `Make an answer:  npm run new -- answer <folder>/<slug> "The question as people ask it?"
Make a guide:    npm run new -- guide <slug> "Program"
Names have only a-z, 0-9 and hyphens. Folders are subjects (${subjectIds.join(', ')}) or ids of your own topics.`;

try {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  const { planText } = await import('./new-text.ts');
  const plan = planText(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  if (!plan) {
    refuse(usage);
  } else if (existsSync(plan.file)) {
    refuse(`${plan.file} is there already. Choose another name, or edit it.`);
  } else {
    mkdirSync(dirname(plan.file), { recursive: true });
    writeFileSync(plan.file, plan.text);
    console.log(`${plan.file} is made. Fill it in, then run “npm run check”.`);
  }
} catch (failure) {
  refuse(describeFailure(failure));
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
