import { r, type Rule } from '../text/rules.ts';

/** What an English sentence is beside its language: a person's who asks, or one that programs write below any text. */
export const languageRules: readonly Rule<'asks somebody' | 'template'>[] = [
  {
    // “Is this phishing?”, “any idea”, “please help me”.
    id: 'asks-somebody',
    effect: 'asks somebody',
    says: r`
      (is|are|was|does|did|can|could|should|will) (this|that|these|those|it|they|there)
      any (clue|help|ideas?)
      help me
    `,
    yes: `
      is it / are this / was they / did that / any clue / does these / will those / should there
      help me / can this / any help / any idea / could this
    `,
  },
  {
    id: 'bounce',
    effect: 'template',
    says: r`
      this is the mail system at host
      i'm sorry to have to inform you
      delivery has failed to these
      could not be delivered
      (was|were)(n't| not) delivered
      delivery status notification
      undeliverable
      mail delivery (failed|subsystem|system)
      permanent fatal errors
      returned mail
      message (was|is) returned
      for further assistance,? please (send|contact)
    `,
    yes: `
      wasn't delivered / were not delivered / message is returned / mail delivery failed
      for further assistance please send / undeliverable / returned mail / mail delivery system
      message was returned / could not be delivered / permanent fatal errors / mail delivery subsystem
      delivery has failed to these / delivery status notification / i'm sorry to have to inform you
      for further assistance please contact / this is the mail system at host
    `,
  },
  {
    id: 'signature',
    effect: 'template',
    says: r`
      sent from (my|the|yahoo|mail for|outlook)
      get outlook for
      this e-?mail was sent (from|by)
    `,
    yes: `
      sent from my / this email was sent by / sent from the / sent from yahoo / get outlook for
      sent from outlook / sent from mail for / this email was sent from
    `,
  },
  {
    id: 'notice',
    effect: 'template',
    says: r`
      intended (solely|only|exclusively) for
      (is|are|contains?) (strictly )?confidential
      consider the environment before printing
      virus-free
      scanned (by|for) (\w+ ){0,2}(avast|avg|viruses)
      if you (have received this|are not the intended)
    `,
    yes: `
      scanned by new avast / is strictly confidential / scanned for avg / intended only for
      if you have received this / virus-free / are confidential / scanned by viruses
      intended solely for / contain confidential / intended exclusively for
      if you are not the intended / consider the environment before printing
    `,
  },
];
