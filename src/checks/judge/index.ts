import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AnswerIndex } from '../../site/answer-index.ts';
import { judgeMessage, readTopicModel } from './judge.ts';
import { BadInput, readLabeledLines, readLines } from './lines.ts';
import { scoreMessages } from './score.ts';
import { formatTable } from './table.ts';

const usage = `Judge messages as the contact function does.

  npm run --silent judge -- FILE.jsonl                     prints a verdict for each line, as JSON
  npm run --silent judge -- --score FILE.jsonl [FILE ...]  prints how many verdicts are right, as a table

A line is {"id", "text"} and, if it does not stand in the text, "subject"; for --score also any of these labels:
"questions" (one, many, unclear), "spans" or "parts", "english" (true, false), "kind", "topic", "topics_defensible",
"emergency" (outage, setup, other, unclear).`;

try {
  await run();
} catch (failure) {
  if (!(failure instanceof BadInput)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { files, scores, asksHelp } = readArguments();
  if (asksHelp) {
    console.log(usage);
    return;
  }
  if (files.length === 0) throw new BadInput(usage);
  const contents = files.map((file) => ({ file, content: readFile(file) }));
  const model = () => readTopicModel(new URL('../../../dist/contact/topics.json', import.meta.url));
  if (scores) {
    const lines = contents.flatMap(({ file, content }) => readLabeledLines(content, file));
    console.log(formatTable(await scoreMessages(lines, model())));
    return;
  }
  const lines = contents.flatMap(({ file, content }) => readLines(content, file));
  const topics = model();
  const answers = readAnswers();
  for (const line of lines) {
    const { verdict } = await judgeMessage(line, topics);
    const help = verdict.help && (answers[verdict.help] ?? null);
    console.log(JSON.stringify({ ...verdict, help }));
  }
}

/** The answers that this site has for each role, as `folder/name`. */
function readAnswers(): Partial<Record<string, string>> {
  const { roles } = JSON.parse(
    readFile(fileURLToPath(new URL('../../../dist/contact/answers.json', import.meta.url))),
  ) as AnswerIndex;
  return Object.fromEntries(
    Object.entries(roles).map(([role, path]) => [role, path.replace(/^\/faq\/|\/$/gu, '')]),
  );
}

function readArguments() {
  try {
    const options = { score: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { files: positionals, scores: values.score ?? false, asksHelp: values.help ?? false };
  } catch (failure) {
    throw new BadInput(`${(failure as Error).message}\n\n${usage}`);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (failure) {
    throw new BadInput(
      `${file} can’t be read (${(failure as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
    );
  }
}
