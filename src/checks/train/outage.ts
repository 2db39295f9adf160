import type { Features, LinearModel } from '../learned/features.ts';
import { findSigns, readOutageFeatures } from '../outage/index.ts';
import { signs } from '../outage/signs.ts';
import { always, caseWeight, type Labeled } from './data.ts';
import { fitSmall } from './logistic.ts';

/** A message with its signs and features, read once for all folds. */
export interface ReadOutage {
  readonly labeled: Labeled;
  readonly features: Features;
}

const size = 1_300;
const options = { rarest: 3, penalty: 1 };
/** How much a message of each kind counts: an outage that is missed is worst. */
const counts = { outage: 2, setup: 1, other: 0.5 };

/** 1 for a sign of an outage, -1 for one of a setup. */
const speaking = new Map(
  signs.map(({ id, effect: { speaks } }) => [`=${id}`, speaks === undefined ? 0 : speaks === 'for' ? 1 : -1]),
);

export function readOutage(labeled: Labeled): ReadOutage {
  return { labeled, features: readOutageFeatures(labeled.text, findSigns(labeled.text)) };
}

/**
 * Fits the words and signs. A sign of an outage never speaks against one, nor one of a setup against that: what the
 * data says so is left out.
 */
export function fitOutage(messages: readonly ReadOutage[]): LinearModel {
  const wrong = new Set<string>();
  for (;;) {
    const examples = messages.flatMap(({ labeled, features }) =>
      labeled.emergency === undefined
        ? []
        : [
            {
              features: new Map([...features].filter(([name]) => !wrong.has(name))),
              answer: labeled.emergency === 'outage' ? 1 : 0,
              weight: counts[labeled.emergency] * (always.includes(labeled.writer) ? caseWeight : 1),
            },
          ],
    );
    const model = fitSmall(examples, options, size);
    const found = [...model.weights].filter(([name, weight]) => weight * (speaking.get(name) ?? 0) < 0);
    if (found.length === 0) return model;
    for (const [name] of found) wrong.add(name);
  }
}
