/** Words of grammar and courtesy (stop words), which say nothing about what a sentence is about. */
const grammarWords = `
a about above across actual actually after again against all almost along already also although always am an and
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
hey dear new old good bad great nice thanks thank thx tia regards cheers sincerely sir madam guys folks team
`;

/** Words of asking and failing, which every message has, so they do not tell one problem from another. */
const askingWords = `
advice advise aid answer answers anticipate appreciate appreciated ask asked asking assist assistance chance
clarify clue clues concern concerns confirm correct corrected describe experience experienced experiencing
explain explained explanation fault figure fix fixed fixes fixing forward guess guidance guide happen happened
happening happens hear help helped helpful helping hope hoping idea ideas info information instruct instructions
issue issues kindly knew know knowing known let matter normal option options point prevent prevented problem
problems question questions quick reason reasons reply request resolution resolve resolved resolving respond
response sense show solution solutions solve solved solving sort sorted start started step steps stop stopped
suggest suggestion suggestions support tell thought thoughts trouble understand wonder wondered wondering work
workaround working works wrong situation deal occur occurs occurring anyone anybody error errors warning address
call called complete completely extremely annoying frustrating difficult easy instance example attached
attachment screenshot image picture
`;

const emptyWords = new Set(`${grammarWords} ${askingWords}`.split(/\s+/u).filter(Boolean));
const wordPattern = /\p{L}[\p{L}\p{N}'-]{1,29}/gu;
const endings: readonly string[] = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ers',
  'ies',
  'ed',
  'er',
  'es',
  's',
  'e',
  'y',
];
/** In letters. */
const shortestStem = 3;

/** The stems of the words that say what a sentence is about. */
export function contentWords(said: string): Set<string> {
  const stems = new Set<string>();
  // The “message” of “error message” is no mail.
  for (const [word] of said.replace(/\berror (?:message|page|code)s?\b/gu, ' ').matchAll(wordPattern)) {
    const plain = word.replace(/'(?:[sdm]|ll|re|ve)$|[-']/gu, '');
    if (plain.length > 1 && !emptyWords.has(plain) && !/^x+$/u.test(plain)) stems.add(findStem(plain));
  }
  return stems;
}

function findStem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  if (!ending) return word;
  // "Logged" and "log", "setting" and "set".
  return word.slice(0, -ending.length).replace(/([bdgmnprt])\1$/u, '$1');
}
