import type { Source } from '../site/sources.ts';
import { readBody, readText } from './body.ts';
import type { Remark } from './report.ts';

const automatic = 'Set it up automatically';
const byHand = 'Set it up by hand';
const stepByStep = 'Step by step';

/** The sections of a guide, in the order in which a reader needs them. */
const sections = [
  'Before you start',
  automatic,
  byHand,
  stepByStep,
  'Check that it works',
  'If it does not work',
  'Remove the account again',
  'Remove it again',
  'Undo it',
] as const;

/** Kinds of guides that set nothing up and so have one way, and nothing to remove. */
const oneWayKinds: readonly unknown[] = ['move', 'security'];

/** Sections that a guide lacks or has in another order. A retired guide sends its readers elsewhere and needs none. */
export function checkGuide(source: Source): Remark[] {
  const { file, bodyLine, collection, published, data } = source;
  const body = readBody(source);
  // Skip a guide that cannot be read: its sections are unknown, and the fault itself is reported elsewhere.
  if (collection !== 'guides' || !published || !body || body.fault || data['retired'] !== undefined)
    return [];
  const found = body.nodes.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [readText(node)] : [],
  );
  const lacks = (...names: string[]) => !names.some((name) => found.includes(name));
  const isOneWay = oneWayKinds.includes(data['kind']);
  const missing = [
    ...(lacks('Before you start') ? ['Before you start'] : []),
    ...(!isOneWay && data['automatic'] === true && lacks(automatic) ? [automatic] : []),
    ...(!isOneWay && lacks(automatic, byHand) ? [byHand] : []),
    ...(isOneWay && lacks(stepByStep) ? [stepByStep] : []),
    ...(lacks('Check that it works') ? ['Check that it works'] : []),
    ...(lacks('If it does not work') ? ['If it does not work'] : []),
    ...(!isOneWay && lacks('Remove the account again', 'Remove it again') ? ['Remove it again'] : []),
    ...(isOneWay && lacks('Undo it') ? ['Undo it'] : []),
  ];
  const order = found.flatMap((heading) => {
    const index = (sections as readonly string[]).indexOf(heading);
    return index < 0 ? [] : [index];
  });
  const isOrdered = order.every((index, i) => i === 0 || index > (order[i - 1] ?? 0));
  return [
    ...missing.map((name) => ({
      file,
      message: `the guide has no section “## ${name}”. Add it (content/README.md).`,
    })),
    ...(isOrdered
      ? []
      : [{ file, line: bodyLine, message: `put its sections in this order: ${sections.join(', ')}.` }]),
  ];
}
