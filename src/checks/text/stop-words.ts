/**
 * Words of grammar and courtesy, which occur in questions about everything. Search keeps a list of its own
 * (`search/core/stop-words.ts`), also to correct misspelled queries: its ranking was measured with that one.
 */
const stopWords = new Set(
  `a about above across actual actually after again against all almost along already also although always am an and
  another any anybody anyhow anymore anyone anything anyway anyways anywhere are around as at away back be became
  because become been before began being below besides between both but by came can cannot cant come comes could
  did didnt do does doesnt doing done dont down during each either else etc even ever every everyone everything
  exactly except far few finally first for from further get gets getting give given go goes going gone got had has
  hasnt have havent having he her here hers him his how however i if im in indeed instead into is isnt it its
  itself ive just keep keeps kind last later least less let like likely little look looked looking lot lots made
  make makes making many may maybe me mean means might mine more most much must my myself near need needed needs
  neither never next no nobody none nor not nothing now of off often ok okay on once one ones only onto or other
  others otherwise ought our ours out over own perhaps please put quite rather re really right said same saw say
  says second see seem seems seen several shall she should side since so some somebody somehow someone something
  sometimes somewhere soon sort still such sure take taken takes than that thats the their them themselves then
  there therefore these they thing things think third this those though three through thus till to together too
  took toward towards tried try trying two under unless until up upon us use used uses using usually very via
  wanna want wanted wants was wasnt way ways we well went were what whatever when whenever where wherever whether
  which while who whole whom whose why will with within without wont would wouldnt yes yet you your yours yourself
  today yesterday tomorrow ago day days week weeks month months year years hour hours time times long short
  recently lately currently previously suddenly simply only able unable possible possibly cause causing hi hello
  hey dear new old good bad great nice thanks thank thx tia regards cheers sincerely sir madam guys folks team`.split(
    /\s+/u,
  ),
);

/** Whether a word in lower case, without apostrophes, says nothing about what a text is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
