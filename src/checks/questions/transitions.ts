import { either, oneOf, r, sequence } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';

/**
 * How clearly the beginning of a sentence announces something else: not at all, perhaps (`about`: "as for", `also`:
 * "also", `another`: "another problem"), or in so many words (`apart`: "a separate issue").
 */
export type Transition = 'none' | 'about' | 'also' | 'another' | 'apart';

/** Words in front of a transition: "And then I have a …". */
const lead = sequence(
  oneOf(
    sequence(
      oneOf(
        r`and|but|so|oh|ok|hi|hello|then|now|also|finally|lastly|if it is|i (?:also )?have`,
        r`i've(?: got)?|we (?:also )?have|there is|there's|it's|as|on|in|my|our|the|a|an|just|one|yet`,
      ),
      r`[\s,:-]+`,
    ),
  ),
  '{0,5}',
);
const matter = r`(?:thing|question|issue|problem|matter|topic|subject|request|point|note|concern|query)\b`;

const apartPattern = new RegExp(
  sequence(
    `^${lead}`,
    oneOf({
      'a separate issue': sequence(
        oneOf(
          r`separate|second|2nd|third|3rd|next|side|bonus|additional|different|unrelated`,
          r`further|last|final|one more|completely different`,
        ),
        r` (?:and \w+ )?${matter}`,
      ),
      'one other thing': sequence(
        r`(?:one|another|an?|my|our) (?:other|second|third|last|different|further|unrelated|more) `,
        matter,
      ),
      'by the way': oneOf(
        r`separately|secondly|second[,:]|thirdly|third[,:]|unrelated|incidentally|one more[,:\s]`,
        r`moving on|changing (?:the )?subject|something (?:else|different)`,
        r`by the (?:way|by)|btw|p\.?\s?p?\.?s\.?[\s:]`,
        r`while (?:i'm|i am|we're|we are) (?:here|at it|on it|writing)|while writing`,
      ),
      'apart from that': either(
        r`(?:apart|aside|independently) (?:from|of) (?:that|this)`,
        r`(?:this has |it has )?nothing to do with (?:this|that|the)`,
        r`another [\w ,]{0,40}nothing to do with (?:this|that|the above)`,
        r`(?:other than|besides) (?:that|this)`,
        r`on (?:another|a different) (?:note|matter|topic|subject)`,
      ),
    }),
  ),
  'u',
);
/** "Another problem" may be another symptom of the same one. */
const anotherPattern = new RegExp(
  either(
    sequence(
      `^${lead}`,
      r`(?:(?:an)?other|new|more|secondary|general|(?:more|most) (?:important|urgent|pressing))`,
      r` (?:and \w+ )?${matter}`,
    ),
    r`^on top of (?:that|this)\b`,
  ),
  'u',
);
/** "As for my bill" may only describe. */
const aboutPattern = new RegExp(
  sequence(
    r`^(?:and |now )?`,
    oneOf(
      r`regarding|concerning|as (?:for|to|regards)|with regards? to`,
      r`about (?:the|my|your|our) (?:\w+ ){0,4}?\w+[,:-]`,
    ),
  ),
  'u',
);
/** "Also" begins another symptom as well. */
const alsoPattern = new RegExp(
  sequence(
    '^',
    oneOf({
      'oh, and': r`oh[\s,]+and\b`,
      'in addition': sequence(
        r`(?:(?:and|but|so|oh|then|or|please|can you|could you)[\s,]+)*`,
        oneOf(
          r`also|additionally|in addition|besides|furthermore|further`,
          r`moreover|what's more|plus|then|next|lastly|finally|last`,
        ),
        // "Then I tried …" goes on telling what happened.
        r`\b(?!,? (?:when\b|(?:i|we) (?:\w+ed|did|went|got|had|saw|found|made)\b|the same)\b)`,
      ),
      'it would also be': r`it would also be\b`,
      'can i also': sequence(
        r`(?:i|we|i'd|we'd|i'm|can|could|is|are|do|does|would|will|please)`,
        r` (?:(?:would|am|you|i|we|there|it|anyone|someone) ){0,2}also\b`,
      ),
    }),
  ),
  'u',
);

/** Reads the transition with which a sentence begins. */
export function readTransition({ said, marker }: Sentence): Transition {
  // "My second question: …" without a first one in front.
  if (marker && marker.ordinal > 1 && marker.style.startsWith('ordinal')) {
    return marker.style === 'ordinal' ? 'about' : 'apart';
  }
  if (apartPattern.test(said)) return 'apart';
  if (anotherPattern.test(said)) return 'another';
  if (aboutPattern.test(said)) return 'about';
  return alsoPattern.test(said) ? 'also' : 'none';
}
