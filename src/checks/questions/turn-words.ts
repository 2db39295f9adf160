import type { Sentence } from '../text/sentences.ts';

/** How clearly the writer says that something else begins: not at all, perhaps ("as for", "also"), or in so many words. */
export type Turn = 'none' | 'about' | 'also' | 'another' | 'apart';

const lead = String.raw`(?:(?:and|but|so|oh|ok|hi|hello|then|now|also|finally|lastly|if it is|i (?:also )?have|i've(?: got)?|we (?:also )?have|there is|there's|it's|as|on|in|my|our|the|a|an|just|one|yet)[\s,:-]+){0,5}`;
const matter = String.raw`(?:thing|question|issue|problem|matter|topic|subject|request|point|note|concern|query)\b`;

/** "A separate issue", "one more question", "by the way", "unrelated". */
const apartPattern = new RegExp(
  `^${lead}(?:` +
    [
      String.raw`(?:separate|second|2nd|third|3rd|next|side|bonus|additional|different|unrelated|further|last|final|one more|completely different) (?:and \w+ )?${matter}`,
      String.raw`(?:one|another|an?|my|our) (?:other|second|third|last|different|further|unrelated|more) ${matter}`,
      String.raw`(?:separately|secondly|second[,:]|thirdly|third[,:]|unrelated|incidentally|one more[,:\s]|moving on|changing (?:the )?subject|something (?:else|different)|by the (?:way|by)|btw|p\.?\s?p?\.?s\.?[\s:]|while (?:i'm|i am|we're|we are) (?:here|at it|on it|writing)|while writing)`,
      String.raw`(?:apart|aside|independently) (?:from|of) (?:that|this)|(?:this has |it has )?nothing to do with (?:this|that|the)|another [\w ,]{0,40}nothing to do with (?:this|that|the above)|(?:other than|besides) (?:that|this)|on (?:another|a different) (?:note|matter|topic|subject)`,
    ].join('|') +
    ')',
  'u',
);
/** "Another problem" may be another symptom of the same one. */
const anotherPattern = new RegExp(
  `^${lead}(?:(?:an)?other|new|more|secondary|general|(?:more|most) (?:important|urgent|pressing)) (?:and \\w+ )?${matter}|^on top of (?:that|this)\\b`,
  'u',
);
/** "As for my bill" may only describe. */
const aboutPattern =
  /^(?:and |now )?(?:regarding|concerning|as (?:for|to|regards)|with regards? to|about (?:the|my|your|our) (?:\w+ ){0,4}?\w+[,:-])/u;
/** "Also" begins another symptom as well. */
const alsoPattern =
  /^(?:oh[\s,]+and\b|(?:(?:and|but|so|oh|then|or|please|can you|could you)[\s,]+)*(?:also|additionally|in addition|besides|furthermore|further|moreover|what's more|plus|then|next|lastly|finally|last)\b(?!,? (?:when\b|(?:i|we) (?:\w+ed|did|went|got|had|saw|found|made)\b|the same)\b)|it would also be\b|(?:i|we|i'd|we'd|i'm|can|could|is|are|do|does|would|will|please) (?:(?:would|am|you|i|we|there|it|anyone|someone) ){0,2}also\b)/u;

/** Reads how a sentence begins. */
export function readTurn({ said, marker }: Sentence): Turn {
  // "My second question: …" without a first one in front.
  if (marker && marker.ordinal > 1 && marker.style.startsWith('ordinal')) {
    return marker.style === 'ordinal' ? 'about' : 'apart';
  }
  if (apartPattern.test(said)) return 'apart';
  if (anotherPattern.test(said)) return 'another';
  if (aboutPattern.test(said)) return 'about';
  return alsoPattern.test(said) ? 'also' : 'none';
}
