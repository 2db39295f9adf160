// `npm run check`: everything that is wrong in `content/`, and what an operator should know besides. With `-- --all`
// also each text that is not published, and why.
import { parseArgs } from 'node:util';
import { describeFailure } from '../provider/failures.ts';

try {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  const { checkContent, listLost, writeLost, writeRemark } = await import('../content-check/index.ts');
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
  const lost = await listLost('.');
  const { mistakes, notices, leftOut, toConfirm } = checkContent('.', new Date(), new Set(lost));
  const message = writeLost(lost);
  if (message) mistakes.push({ file: 'content', message });
  for (const text of values.all ? leftOut : []) console.log(`left   ${writeRemark(text)}`);
  for (const notice of notices) console.log(`note   ${writeRemark(notice)}`);
  for (const mistake of mistakes) console.error(`wrong  ${writeRemark(mistake)}`);
  if (toConfirm.length > 0) {
    const entries = toConfirm.map((entry) => `    '${entry}',\n`).join('');
    console.log(
      `\nOnce you’ve read every promise and stand by it, put this into content/provider.ts:\n  confirmed: [\n${entries}  ],`,
    );
  }
  if (leftOut.length > 0 && !values.all) {
    const texts = leftOut.length === 1 ? '1 text isn’t' : `${leftOut.length} texts aren’t`;
    console.log(`\n${texts} published here; “npm run check -- --all” says why.`);
  }
  console.log(`\n${mistakes.length} wrong, ${notices.length} to note.`);
  if (mistakes.length > 0) process.exitCode = 1;
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}
