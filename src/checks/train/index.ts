import { readFileSync, writeFileSync } from 'node:fs';
import { readTopicModel, judgeMessage, type JudgedLine } from '../judge/judge.ts';
import { compareVerdicts } from '../judge/score.ts';
import { formatTable } from '../judge/table.ts';
import { score } from '../learned/features.ts';
import { learned, type Learned } from '../learned/index.ts';
import type { QuestionModels } from '../learned/questions.ts';
import type { OutageModel } from '../learned/outage.ts';
import { weighMessage } from '../questions/index.ts';
import { always, readForeign, readWriters, readWritten, type Foreign, type Labeled } from './data.ts';
import { findWeights, takeFingerprint } from './fingerprint.ts';
import { dealFolds, findBar } from './folds.ts';
import { fitLanguage, readLabeledLanguage, readLanguage, type ReadLanguage } from './language.ts';
import { fitOutage, readOutage, type ReadOutage } from './outage.ts';
import { fitQuestions, readLabeled, type ReadMessage } from './questions.ts';
import { fitSubjects, readSubjects, type FittedSubjects, type ReadSubjects } from './subjects.ts';
import { writeModule, writeModules, type Written } from './write.ts';

const usage = `Fit all weights of the checks to the messages in src/checks/train/data, and print how well they do for writers whom
they never saw (fold by writer).

  npm run train                   fits, prints the table, and writes src/checks/learned/weights
  npm run train -- --table        only prints the table
  npm run train -- --fit          only fits, and keeps the bars as they are
  npm run train -- --check        fits, and compares with what is written
  npm run train -- --without a,b  leaves these writers out altogether`;

const foldCount = 5;
/** The shares of single messages that are held, and that are held or offered, at which the bars are set. */
const shares = { sure: 0.008, found: 0.062, setups: 0.021 };
/** Where a message is cut, at even odds, and how likely each part must ask. */
const cutBars = { cut: 0, ask: 0.6 };
/** One message, as each check reads it. */
interface Read {
  labeled: Labeled;
  language: ReadLanguage;
  questions: ReadMessage;
  outage: ReadOutage;
  subjects: ReadSubjects;
}

interface ReadForeign {
  foreign: Foreign;
  language: ReadLanguage;
}

/** Models, and what they say to messages of writers whom they never saw. */
interface Fold {
  models: Fitted;
  judged: readonly { read: Read; several: number; isExplicit: boolean; outage: number }[];
  foreign: readonly Foreign[];
}

type Fitted = Pick<Learned, 'language'> & {
  subjects: FittedSubjects;
  questions: Omit<QuestionModels, 'bars'>;
  outage: Pick<OutageModel, 'words'>;
};

const { argv } = process;
if (argv.includes('--help')) console.log(usage);
else await train(argv.includes('--without') ? (argv[argv.indexOf('--without') + 1]?.split(',') ?? []) : []);

async function train(without: readonly string[]): Promise<void> {
  const topics = readTopicModel(new URL('../../../dist/contact/topics.json', import.meta.url));
  const read = (labeled: Labeled): Read => ({
    labeled,
    language: readLabeledLanguage(labeled),
    questions: readLabeled(labeled),
    outage: readOutage(labeled),
    subjects: readSubjects(labeled, topics),
  });
  const writers = readWriters().filter((writer) => !without.includes(writer));
  const messages = readWritten(writers).map(read);
  const foreign = readForeign().map((one): ReadForeign => ({
    foreign: one,
    language: readLanguage(one.text, false),
  }));
  const isCheck = argv.includes('--check');
  if (isCheck || argv.includes('--fit')) {
    const { questions, outage, ...others } = fit(messages, foreign);
    const weights: Written = {
      ...others,
      questions: { ...questions, bars: learned.questions.bars },
      outage: { ...outage, bar: learned.outage.bar },
    };
    if (isCheck) compareFiles(weights);
    else writeFiles(weights);
    return;
  }
  const shared = messages.filter(({ labeled }) => always.includes(labeled.writer));
  const foreignFolds = dealFolds([...new Set(foreign.map((one) => one.foreign.writer))], foldCount);
  const folds = dealFolds(
    writers.filter((writer) => !always.includes(writer)),
    foldCount,
  ).map((fold, i): Fold => {
    const isOut = ({ labeled }: Read): boolean => fold.includes(labeled.writer);
    const isForeignOut = (one: ReadForeign): boolean =>
      foreignFolds[i]?.includes(one.foreign.writer) ?? false;
    const models = fit(
      messages.filter((one) => !isOut(one)),
      foreign.filter((one) => !isForeignOut(one)),
    );
    return {
      models,
      judged: messages.filter(isOut).map((one) => weigh(one, models)),
      foreign: foreign.filter(isForeignOut).map((one) => one.foreign),
    };
  });
  const judged: JudgedLine[] = [];
  for (const fold of folds) {
    // The bars, too, come from other writers.
    const models = setBars(
      fold.models,
      folds.filter((other) => other !== fold),
    );
    for (const { read: one } of fold.judged)
      judged.push({ line: one.labeled, ...(await judgeMessage(one.labeled, topics, models)) });
    for (const { text } of fold.foreign) {
      const line = { id: judged.length, text, english: false };
      judged.push({ line, ...(await judgeMessage(line, topics, models)) });
    }
  }
  const count = judged.length;
  const judges = writers.length + foreignFolds.flat().length - (shared.length > 0 ? always.length : 0);
  console.log(`${count} messages by ${judges} writers, each judged by weights that never saw its writer.\n`);
  console.log(formatTable(compareVerdicts(judged)));
  if (!argv.includes('--table')) writeFiles(setBars(fit(messages, foreign), folds));
}

function fit(messages: readonly Read[], foreign: readonly ReadForeign[]): Fitted {
  return {
    language: fitLanguage([...messages, ...foreign].map(({ language }) => language)),
    questions: fitQuestions(messages.map(({ questions }) => questions)),
    outage: { words: fitOutage(messages.map(({ outage }) => outage)) },
    subjects: fitSubjects(messages.map(({ subjects }) => subjects)),
  };
}

function weigh(read: Read, { questions, outage }: Fitted): Fold['judged'][number] {
  const { signs } = read.questions.reading;
  return {
    read,
    several: weighMessage(read.questions.reading, questions).several,
    isExplicit: signs.list.length > 1 || signs.counted.length > 1 || signs.turns.length > 0,
    outage: score(outage.words, read.outage.features),
  };
}

/** Sets the bars where single messages and setups of unseen writers pass as rarely as they may. */
function setBars({ questions, outage, ...others }: Fitted, folds: readonly Fold[]): Written {
  const judged = folds.flatMap((fold) => fold.judged);
  const single = judged.filter(({ read }) => read.labeled.questions === 'one');
  const several = single.map((one) => (one.isExplicit ? Infinity : one.several));
  const setups = judged.filter(({ read }) => read.labeled.emergency === 'setup').map((one) => one.outage);
  return {
    ...others,
    questions: {
      ...questions,
      bars: { sure: findBar(several, shares.sure), maybe: findBar(several, shares.found), ...cutBars },
    },
    outage: { ...outage, bar: findBar(setups, shares.setups) },
  };
}

function writeFiles(weights: Written): void {
  for (const [name, text] of Object.entries(writeModules(weights))) writeFileSync(findWeights(name), text);
  const { readings, weights: written } = takeFingerprint();
  const fingerprint = `export const fingerprint = {\n  readings: '${readings}',\n  weights: '${written}',\n};\n`;
  writeFileSync(findWeights('fingerprint'), writeModule(fingerprint));
}

/** Tells which weights don’t come of the messages; those of the subjects hang on the site’s answers, too. */
function compareFiles(weights: Written): void {
  const { subjects: _, ...modules } = writeModules(weights);
  const stale = Object.entries(modules)
    .filter(([name, text]) => readFileSync(findWeights(name), 'utf8') !== text)
    .map(([name]) => name);
  if (stale.length === 0) console.log('The weights are those that come of the messages.');
  else {
    console.error(`Other weights come of the messages: ${stale.join(', ')}. Run npm run train.`);
    process.exitCode = 1;
  }
}
