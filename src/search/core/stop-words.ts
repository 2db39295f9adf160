/** Words that say nothing about the subject. They count only where a query has no others, and inside of phrases. */
const stopWords: ReadonlySet<string> = new Set(
  `a able about actually after again ago all almost alone along already also although always am an and any anymore
  anyone anything appreciate are arent around as at be became because become been being besides but by came can
  cannot cant certain certainly clear could couldnt currently dear did didnt do does doesnt doing done dont each
  either else enough especially etc even evening ever every exactly far few finally for friday from furthermore
  generally get gets getting give go goes going gone gonna got great guess guys had happen happened happening
  happens has hasnt have havent having he hello help her here hers hi him his hope hoping how however i id idea
  ideas if ill im in instead into is isnt it its itself ive just keep keeps kindly knew lately least less let lets
  like little look looked looking lot lots love made make makes making many matter may maybe me mean means meanwhile
  might mine moment monday more morning most much must my myself nearly need needs neither next nice no nor normally
  not now nowhere of off often ok okay on once one ones only or other our ours out over own per perfectly perhaps
  please possible possibly pretty probably problem problems put question questions quickly quite rather really
  recently regards said same saturday say says seem seems set shall she should shouldnt simply since sincerely
  single so some somehow sometimes somewhere soon sort still such suddenly sunday sure take takes taking tell than
  thank thanks that thats the their theirs them themselves then there therefore theres these they theyre thing
  things think this those though thought thursday till to today together told too took toward tried tries try trying
  tuesday two unable unfortunately until up upon us use used uses using usually very via wanna want wants was wasnt
  way ways we wednesday well went were werent weve what whatever whats when whenever where wheres whether which
  while who whos whose why will with within without wonder wondering wont work worked working works would wouldnt
  yes yesterday yet you your youre yours yourself u ur pls plz thx`.split(/\s+/u),
);

/** Whether a folded word says nothing about the subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || /^\d$/u.test(word);
}

/** All of them, since a misspelled word may be one. */
export function listStopWords(): readonly string[] {
  return [...stopWords];
}
