/** Words that say nothing about the subject. They count only where a query has no others, and inside of phrases. */
const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anyone anything are arent as at be because been being but by can cannot
  cant could couldnt did didnt do does doesnt doing dont each either else even ever every for from get gets getting
  give go goes going gone gonna got had has hasnt have havent having he hello help her here hers hi him his how however
  i id if ill im in into is isnt it its itself ive just keep keeps kindly let lets like made make makes making many may
  maybe me might mine more most much must my myself need needs neither no nor not of off ok okay on once one ones only
  or other our ours out over own per perhaps please problem problems put question questions quite rather really said
  same say says seem seems set shall she should shouldnt since so some somehow soon still such sure take takes taking
  tell than thank thanks that thats the their theirs them themselves then there theres these they theyre thing things
  this those though till to too tried tries try trying two until up upon us use used uses using usually very via wanna
  want wants was wasnt way ways we well went were werent weve what whatever whats when whenever where wheres whether
  which while who whole whos whose why will with within without wont work worked working works would wouldnt yes yet you
  your youre yours yourself`.split(/\s+/u),
);

/** Whether a folded word says nothing about the subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || /^\d$/u.test(word);
}
