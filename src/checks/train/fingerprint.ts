import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findOwnWords } from '../language/own-words.ts';
import { asksSomebody } from '../language/speaker.ts';
import { readCutFeatures } from '../questions/cut-evidence.ts';
import { readGapFeatures, readMessageFeatures } from '../questions/evidence.ts';
import { saysUnreachable } from '../reach/index.ts';
import { scoreSubjects } from '../topic/index.ts';
import { readForeign, readWritten, readWriters } from './data.ts';
import { readLanguage } from './language.ts';
import { readOutage } from './outage.ts';
import { readLabeled } from './questions.ts';

/** The modules with weights, by name. */
export const weightModules: readonly string[] = ['questions', 'outage', 'subjects', 'language'];

/** Where the weights of a module are written. */
export function findWeights(name: string): URL {
  return new URL(`../learned/weights/${name}.ts`, import.meta.url);
}

/** What the weights were fitted to, and what came of it, as hashes. */
export interface Fingerprint {
  /** Everything that the rules read of the messages in `data/`: it changes with any message or rule that matters. */
  readonly readings: string;
  /** The files with the weights. */
  readonly weights: string;
}

/** Reads all messages, which takes some 10 s. */
export function takeFingerprint(): Fingerprint {
  const readings = createHash('sha256');
  for (const labeled of readWritten(readWriters())) {
    const { reading, spans, askFeatures } = readLabeled(labeled);
    // How likely each clause asks is learned, so it is left open here.
    const asks = reading.segments.map(() => 0.5);
    const gaps = readGapFeatures(reading, asks);
    const features = [
      ...askFeatures,
      ...gaps,
      readMessageFeatures(
        reading,
        asks,
        gaps.map(() => 0),
      ),
      ...readCutFeatures(
        reading,
        asks,
        gaps.map(() => 0),
      ),
      readOutage(labeled).features,
    ];
    readings.update(
      JSON.stringify([
        labeled,
        spans,
        features.map((one) => [...one].map(([name, value]) => [name, value.toFixed(3)])),
        findOwnWords(labeled.text).map((words) => [words, asksSomebody(words)]),
        saysUnreachable(labeled.text),
        // Without the site's own answers: only the cues.
        scoreSubjects(labeled.text, { answers: [], titles: {} }).map((scores) =>
          scores.map((one) => one.toFixed(3)),
        ),
      ]),
    );
  }
  for (const { text } of readForeign()) readings.update(JSON.stringify(readLanguage(text, false)));
  const weights = createHash('sha256');
  for (const name of weightModules) weights.update(readFileSync(findWeights(name)));
  return { readings: readings.digest('hex'), weights: weights.digest('hex') };
}
