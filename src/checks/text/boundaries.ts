import { compileRules, r, type Rule } from './rules.ts';

/** Where a line of text is cut into sentences, besides the stops. All of them find places, not words. */
type Effect = 'another question' | 'announced' | 'clauses' | 'item';

export const boundaryRules: readonly Rule<Effect>[] = [
  {
    // A second question that the writer adds with "and also" or "and how do I", without a full stop.
    id: 'run-on',
    effect: 'another question',
    says: r`
      (?<=[\w"')][,;]?\s)(?<!\band\s)also,?\s(?=(how|why|where|when|can|could|do|is)\s(i|you|to|do|can|is|there)\b)\b
      (?<=[\w"')][,;]?\s)and\salso,?\s(?=(how|where|can|could|do|is)\s(i|you|to|do|there)\b)\b
      (?<=[\w"')][,;]?\s)(?<!\band\s)also,?\s(?=i would like\b)\b
      (?<=[\w"')][,;]?\s)and\s(?=(how|why|where|what)\s(do|does|can|is|should)\s(i|we|the|my)\b)\b
      (?<=[\w"')][,;]?\s)and\s(?=my\s(second|other)\squestion\b)\b
      (?<=[\w"')][,;]?\s)and\s(?=(can|could)\s(i|you)\b|is\sthere\b|whether\b|how\s(i|to)\b)\b
    `,
    yes: `
      it and can i / a and why do i / a also do i / a and also do i / ", and how does my
      for me, and what is the / last year, and where can we / a and how i / a also is is
      a also how do / ) also could can / a and also is do / ', and could you / "; also why there
      a and also can to / tell also where to / a and also how you / mails also, can you
      a and also, where there / a and my other question / it and how to / a also when i
      for, and whether / TLS, and is there / a and also could i / a and how should i
      a also i would like / a and my second question
    `,
    no: `
      ) and also when i / me also how / and can i / also how I / and how do i / and also can i
      also i would like / and my other question / a and also i would like
    `,
  },
  {
    // The space after an announcement, where the first question begins: "Two questions: …".
    id: 'announced',
    effect: 'announced',
    says: r`
      :(?<=\b(two|three|four|five|few|couple|some|[2-5])\b[^.?!:]{0,40}:)\s+
    `,
    yes: `
      2: may / Two: how / three: change / few things: how / five things: how / some things: how
      four things: how / couple of things: how
    `,
    no: `week: "BBC`,
  },
  {
    // The colon that begins a list of questions divided by semicolons: "My questions are: …; …; …".
    id: 'clauses',
    effect: 'clauses',
    says: r`
      :(?<=\b(know|questions?|things)\b[^.?!:;]{0,30}:)(?=\s[^.?!;]{3,200};\s)
    `,
    yes: `
      I need to know: the limit; how / my questions: the price of it; the size
      three things: the price of it; the size
    `,
    no: `two things: how / please note: the price of it; the size`,
  },
  {
    // A list marker in the middle of a line: after a stop, or a number with a bracket anywhere.
    id: 'inline-marker',
    effect: 'item',
    says: r`
      (?<=[.?!:;]["')]?\s{1,2})[-*\u2022\u2013]\s+
      (?<=[.?!:;]["')]?\s{1,2})[#(]?\d{1,2}\s?[.):-]+\s+\D
      (?<=[.?!:;]["')]?\s{1,2})(q|question|issue|problem)\s?#?\d{1,2}
      (?<=(\band|--|\u2013)\s)\(?[1-9][.):]\s+\D
      (?<=[\w.?!:;]\s{1,2})(?<!\b(q|question|issue|problem)\s)[1-9][.:]?\s+(?=(how|why|is|are|can|could|do|will)\b)\b
      (?<=\b(questions|issues)\s)[-\u2013]\s+
      (?<=\s)(?<!\(\w{1,20}\s)\(?(\d{1,2}|[a-d]|i{1,3})\)\s+\D
    `,
    yes: `
      . q5 / – 2. x / a 2 is / 9 4) how / questions - I / . 3. x / a 2 do / -- 3. x / a 2 why
      a 2 are / a 2 can / . issue2 / and 1. x / a 1 will / a 1 could / need: a) a / app? - Can
      . problem2 / have 8. how / . question5 / two issues - how / phone. (i) refund
    `,
    no: `
      a q 1. how / - I / 5) x / 1. Is / of 2 GB / (new 5) x / a issue 3 is / a problem 2 is
      a question 2 do
    `,
  },
];

/** The pattern of all rules with an effect; it finds every place in a line. */
export function findBoundaries(effect: Effect): RegExp {
  return compileRules(
    boundaryRules.filter((rule) => rule.effect === effect),
    'giu',
  );
}
