// `npm run check`: everything that is wrong in `content/`, and what an operator should know besides.
import { describeFailure } from '../provider/failures.ts';

try {
  // Imported here: a mistake in content/provider.ts shows itself when it is read.
  const { checkContent, describeLost, writeRemark } = await import('../content-check/index.ts');
  const { mistakes, notices } = checkContent();
  const lost = await describeLost('.');
  if (lost) mistakes.push({ file: 'content', message: lost });
  for (const notice of notices) console.log(`note   ${writeRemark(notice)}`);
  for (const mistake of mistakes) console.error(`wrong  ${writeRemark(mistake)}`);
  console.log(`\n${mistakes.length} wrong, ${notices.length} to note.`);
  if (mistakes.length > 0) process.exitCode = 1;
} catch (failure) {
  console.error(describeFailure(failure));
  process.exitCode = 1;
}
