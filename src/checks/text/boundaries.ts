import { compileRules, r, type Rule } from './rules.ts';

/** Where a line of text is cut into sentences, besides the stops. All of them find places, not words. */
type Effect = 'another question' | 'announced' | 'clauses' | 'item';

export const boundaryRules: readonly Rule<Effect>[] = [
  {
    // A second question that the writer adds with "and also" or "and how do I", without a full stop.
    id: 'run-on',
    effect: 'another question',
    says: r`
      (?<=[\w"')][,;]?\s)(?<!\band\s)also,?\s(?=(how|why|where|when|can|do|is)\s(i|you|to|do|can|there)\b)\b
      (?<=[\w"')][,;]?\s)and\salso,?\s(?=(how|where|can|could|do|is)\s(i|you|to|do|there)\b)\b
      (?<=[\w"')][,;]?\s)(?<!\band\s)also,?\s(?=i would like\b)\b
      (?<=[\w"')][,;]?\s)and\s(?=(how|why|where|what)\s(do|does|can|is|should)\s(i|we|the|my)\b)\b
      (?<=[\w"')][,;]?\s)and\s(?=my\s(second|other)\squestion\b)\b
      (?<=[\w"')][,;]?\s)and\s(?=(can|could)\s(i|you)\b|is\sthere\b|whether\b|how\s(i|to)\b)\b
    `,
    yes: `
      it and can i / a and how do my / me also how I / a and also do i / for me, and what is the
      is bad, and where can I / it and how to / it also do you / ' also why can / a also, is there
      a and also can to / tell also where to / a and also how you / a and my other question
      the top and why does the / " also, can do / ) and also, is there / a and could you
      ), and also where do / month and how i / for, and whether / TLS, and is there
      times, also when i / a and also could i / a also i would like / at once, and how do we
      that be, and what should I / a label, and my second question
    `,
    no: `
      a and also where can / me also how / and can i / and how do i / also how do i / and also can i
      also i would like / and my other question / a and also i would like
    `,
  },
  {
    // The space after an announcement, where the first question begins: "Two questions: …".
    id: 'announced',
    effect: 'announced',
    says: r`:(?<=\b(two|three|four|five|few|couple|some|[2-5])\b[^.?!:]{0,40}:)\s+`,
    yes: `
      2: may / Two: how / three: change / few things: how / five things: how / some things: how
      four things: how / couple of things: how
    `,
    no: `please: how`,
  },
  {
    // The colon that begins a list of questions divided by semicolons: "My questions are: …; …; …".
    id: 'clauses',
    effect: 'clauses',
    says: r`:(?<=\b(know|questions?|things)\b[^.?!:;]{0,30}:)(?=\s[^.?!;]{3,200};\s)`,
    yes: `
      need to know: the limit; how / my questions: the price; the size
      three things: the price; the size
    `,
    no: `two things: how / please note: the price; the size`,
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
      (?<=[\w.?!:;]\s{1,2})(?<!\b(question|issue|problem)\s)[1-9][.:]?\s+(?=(how|why|is|are|can|do|will)\b)\b
      (?<=\b(questions|issues)\s)[-\u2013]\s+
      (?<=\s)(?<!\(\w{1,20}\s)\(?(\d{1,2}|[a-d]|i{1,3})\)\s+\D
    `,
    yes: `
      a 3 is / 9 4) how / and 1. x / questions - I / . q2 / and 7 are / need: a) a / codes 3 do
      app? - Can / it is 2 how / that 6 will / eats 4. Can / mail -- 2. how / android 9. why
      points. 1: the / two issues - how / phone. (i) refund / – 3. x / . issue3 / . problem2
      . question2
    `,
    no: `a problem 2. will / - I / 3) x / 1. Is / of 2 GB / a issue 2 do / a question 2 do / (new 5) x`,
  },
];

/** The pattern of all rules with an effect; it finds every place in a line. */
export function findBoundaries(effect: Effect): RegExp {
  return compileRules(
    boundaryRules.filter((rule) => rule.effect === effect),
    'giu',
  );
}
