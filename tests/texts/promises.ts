import { parseMarkup, readText } from '../../src/content-check/body.ts';
import { cutSentences, isProse } from '../../src/content-check/sentences.ts';
import { removeMarkers } from '../../src/provider/conditions.ts';
import { readSources, type Source } from '../../src/site/sources.ts';

/** A quantity as texts write it: “30 days”, “five devices”. */
const quantity = new RegExp(
  String.raw`\b(?:\d+|one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty)` +
    String.raw` (?:\w+ )?(?:minute|hour|day|week|month|year|GB|MB|alias|device|connection)(?:e?s)?\b`,
  'iu',
);
/** Whoever speaks of “us” speaks of the provider. */
const us = /\b(?:we|we['’](?:re|ll|ve)|our|ours|us)\b/iu;

/** Sentences that say what no provider's software or staff can keep, whatever the facts are. */
const unkeepable: readonly { says: RegExp; reason: string }[] = [
  { says: /\bwe (?:always|guarantee|promise)\b/iu, reason: 'promises without a condition' },
  {
    says: /\b(?:engineer|somebody|someone) (?:begins|starts) (?:work )?at once\b/iu,
    reason: 'one mail is sent; who reads it when is open',
  },
  {
    says: /\bwe (?:will |['’]ll )?(?:reply|answer|respond) (?:with)?in \d/iu,
    reason: 'support promises no time',
  },
  {
    says: /\b(?:100 %|completely|totally|absolutely) (?:safe|secure|anonymous|private)\b/iu,
    reason: 'nothing is',
  },
  { says: /\bnobody can ever\b/iu, reason: 'nobody can know' },
];

/** Numbers of the law and of this engine (its outbox), which hold for every provider. */
const ofOthers = [/\bGDPR\b/u, /\bonce it has been handed over\b/u];

/**
 * Where a shipped text says a number, a period or a promise of the provider in words of its own. As each of those is a
 * fact, two texts cannot say different things about one.
 */
export function findOwnPromises(): string[] {
  return readSources()
    .filter(({ collection }) => collection !== 'guides')
    .flatMap((source) =>
      listWritten(source).flatMap((text) => judge(text).map((fault) => `${source.file}: ${fault}`)),
    );
}

/** The sentences of a text for one provider or another, without the facts. */
function listWritten({ file, data, body }: Source): string[] {
  const text = removeMarkers(`${String(data['summary'] ?? '')}\n\n${body}`);
  const nodes = parseMarkup(file, text).nodes.filter(isProse);
  return nodes.flatMap((node) => cutSentences(readText(node, () => '…')));
}

function judge(text: string): string[] {
  const promise = unkeepable.find(({ says }) => says.test(text));
  if (promise) return [`“${text}”: ${promise.reason}.`];
  const isOwn = us.test(text) && quantity.test(text) && !ofOthers.some((other) => other.test(text));
  return isOwn ? [`“${text}” has a quantity that is no fact.`] : [];
}
