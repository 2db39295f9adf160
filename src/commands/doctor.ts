// `npm run doctor`: looks at everything that the site and its function depend on, and says what to do. With `-- --json`
// for programs, which need `npm run --silent`. Ends with 1 if something doesn't work.
import { describeFailure } from '../provider/failures.ts';
import { readParameters } from './parameters.ts';

const { values } = readParameters(
  { options: { json: { type: 'boolean', default: false } } },
  'npm run doctor\nnpm run --silent doctor -- --json     The same for programs',
);

try {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  const { examine, writeFinding } = await import('../doctor/index.ts');
  const findings = await examine(process.env);
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  if (values.json) console.log(JSON.stringify(findings, undefined, 2));
  else {
    for (const finding of findings) console.log(writeFinding(finding));
    console.log(`\n${count('error')} wrong, ${count('warning')} to look at.`);
  }
  // Not when everything is closed: a server that never answers would hold this process.
  process.exit(count('error') > 0 ? 1 : 0);
} catch (failure) {
  const message = describeFailure(failure);
  if (values.json) console.log(JSON.stringify([{ subject: 'Facts', level: 'error', message }]));
  else console.error(`✗ Facts: ${message}`);
  process.exitCode = 1;
}
