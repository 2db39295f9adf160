import { compileRules, r, type Rule } from '../text/rules.ts';

/** What a rule says of a sentence or clause, which is in lower case and without its list marker. */
type Effect =
  // What it does, and what is left out before that is read.
  | 'opening'
  | 'question'
  | 'later question'
  | 'request'
  | 'wish'
  | 'problem'
  | 'dialog'
  | 'remark'
  // How it begins something else, or goes on.
  | 'apart'
  | 'another'
  | 'about'
  | 'also'
  | 'goes on'
  | 'question that goes on'
  | 'pronoun'
  | 'leading pronoun'
  // How several questions are promised.
  | 'announces'
  | 'announces one'
  | 'named'
  | 'item'
  | 'tried'
  | 'story'
  // What the parts of a message share.
  | 'environment'
  | 'writer'
  | 'greeting';

/** What the words of a sentence say. Rules are evidence: most of them only count as the learned weights say. */
export const questionRules: readonly Rule<Effect>[] = [
  {
    // Words before a question that do not ask: "So, please, …", "My first question is: …".
    id: 'opening',
    effect: 'opening',
    says: r`
      ^(FILLER\b[\s,:;.!-]*|((my|the|first|second) )*?questions? (is|are|was)[\s,:]*|-\s*)+
    `,
    yes: `
      my question is / the question was / first question are, / or / - i / second question is / and
      but / so please / ok / okay / oh, and / well. / now / then / also / plus / hi / hello, / hey
      dear / please / sorry / basically / finally / lastly / all / everyone / again, / just
    `,
  },
  {
    id: 'question-word',
    effect: 'question',
    says: r`
      ^whether
      ^(how|why|where|when|who) (long |much )?(DO(n't)?|won't|to|i can)
      ^(in )?(what|which|who)('s|( \w+){0,3}? DO(n't)?)(?! i\b)
    `,
    yes: `
      how long do / which i don't / who's / who to / why won't / where i can / in what he thinks was
      when do / whether / how don't / how much to / in which weren't / when will / what would
      what should / which has / who have / how long may
    `,
    no: `what's i`,
  },
  {
    id: 'verb-first',
    effect: 'question',
    says: r`
      ^DO(n't)? (i|we|you|there|it|this|that|the|an?|all|each|my|any(one|body)?|some(one|body)|your)
      ^(will|does|did) (?!(not|be|need|try)\b)\w+ \w+
    `,
    yes: `
      don't anybody / did so at / is someone / do i / is a / is it / do we / is my / do you / is the
      is all / is that / do your / is this / do each / is there / do anyone / does he get
      is somebody / will yous try / could the
    `,
    no: `will be sent / did try that / did not work / will need big`,
  },
  {
    // "I have two accounts: how do I …"
    id: 'later-question',
    effect: 'later question',
    says: r`
      [,;:-] (how|why|where) (do|can|is|to|i)
      [,;:-] what (do|is|should)
      [,;:-] (is there|can (i|it)|do i|(can|could) you)
    `,
    yes: `
      , how i / , can it / , why do / , what do / 7, can you / second: where is / , do i / - why to
      , how can / po, can i / , what is / on, is there / , what should / one, could you
    `,
  },
  {
    id: 'asks-somebody',
    effect: 'request',
    says: r`
      (can|could|would|will) (you|somebody|anyone) \w+
      (please|pls|kindly) (?!(note|see|find|be|forgive|bear|do not|don't)\b)\w+
      (i|we)('d| would| should| really| also)* (like|love|appreciate) \w+
      (i|we)('m| am)? (wonder|looking for|hoping to|asking)
      (asks|asked) (if|whether|how)
      ^(my|our) \w+ (also )?(would like|wants|needs) \w+
      ^(and |also |then )?(tell|send|give|show|confirm) (me|us|that)
      ^looking for
    `,
    yes: `
      i'd also love it / i'm wonder / and tell me / our auditor also wants the / asks if / can you do
      we would like a / we am hoping to / pls and / send us / give that / asked how / then show me
      could somebody send / my big would like new / i really appreciate big / please i / i asking
      kindly do / confirm me / will you be / looking for / would you be / asks whether / also tell me
      i looking for / can anyone own / i should like to / our auditor needs it
    `,
    no: `
      pls see / pls note / please be / please bear / please find / please don't / please do not
      please forgive
    `,
  },
  {
    id: 'needs-to-know',
    effect: 'request',
    says: r`
      (needs?|wants?|like) (help|instructions|to know)
      (do not|don't|dont) (know|see|understand) (how|where|why|what)
      (can't|cannot|can not|couldn't|could not) (figure out|find (a way|how|where))
      no idea how
      any (way|chance) (to|of)
      it would be great
    `,
    yes: `
      dont see why / can't find how / need help / any way to / don't know how / like to know
      any chance of / do not know what / cannot figure out / can not find where / wants instructions
      could not find a way / dont understand where / no idea how / it would be great
      couldn't figure out
    `,
  },
  {
    id: 'wish',
    effect: 'wish',
    says: r`
      ^(second[\s,:-]+)?(i|we)('d| would| really| also| just)* (want|need|wish) (to|an?|the|all|my|your|two|three|it)
      ^(need|want) (to|a|the)
    `,
    yes: `
      i'd also want a / second-we'd need your / want a / i would also wish to / need to / need the
      i need my / i need it / i want the / i want all / i want two / i want three / i just want to
      i really want to
    `,
  },
  {
    id: 'problem',
    effect: 'problem',
    says: r`
      ^(no|only) \w+
      (cannot|can not|cant|could not|doesnt|wont|will not|are not|no longer|unable|without|never|nothing|nobody)
      not (able|work(ing)?|load(ing)?|opening|show(ing)?|appearing|receiv(e|ing)|send|connecting|responding|possible|being)
      (fail(s|ed|ing)|errors?|missing|gone|lost|disappeared|vanish(ed|es)?|stop(s|ped)|block(ed|ing)|hacked)
      (there (is|are)|shows?|ha(s|ve)) no
      (crash(e[sd]|ing)?|freezes|frozen|locked|suspended|stuck|slow|drops?|problems?|issues?|trouble|broken|wrong)
      (refuse[sd]?|rejected|denied|bounced?|duplicates?|empty|suddenly|deleted|timed out|times out)
      (too (small|large|big|long)|very small)
      keeps? (\w+ ){0,2}\w+ing
      not (all|even|the)
      (do|does|did|have|has|would|is|was|were) not
      \w+n't
      (?<!(ports?|on) )[45]\d\d
      but (it|the|i|they|when|then)
      over and over
      again and again
    `,
    yes: `
      crashed / vanishes / has no / too big / not receive / cant / no s / empty / stops / but i
      fails / is not / blocked / not the / there is no / not loading / not showing / not working
      keeps on asking / gone / lost / slow / wont / drop / can't / wrong / error / never / issue
      stuck / failed / nobody / broken / unable / do not / denied / but it / cannot / locked / bounce
      refuse / frozen / doesnt / hacked / only i / without / trouble / nothing / did not / deleted
      problem / but the / can not / missing / stopped / are not / was not / failing / have no
      not all / show no / freezes / has not / does not / but when / too long / rejected / have not
      will not / not even / suddenly / but then / blocking / vanished / but they / not able / not send
      crashing / were not / would not / timed out / could not / times out / too large / suspended
      not being / duplicate / too small / very small / disappeared / not opening / not possible
      there are no / not appearing / not receiving / over and over / not responding / not connecting
      again and again / it no longer syncs / 550
    `,
    no: `on 532 / port 433`,
  },
  {
    // A program is speaking, not the writer: "Your message could not be sent".
    id: 'dialog',
    effect: 'dialog',
    says: r`
      ^(if )?you(r message)?
    `,
    yes: `if your message`,
  },
  {
    // "I would also like to add that …" has the form of a wish, but only says what comes after it.
    id: 'remark',
    effect: 'remark',
    says: r`
      ^(and[\s,:]+)*i( (would|should|wanted|like|also|just|to))* (add|mention|say|point out)( that\b|[:,])\s*
      ^(i|we)('d)?( (would|like|also|to))* (thank|apologi[sz]e)\b\s*
    `,
    yes: `
      i'd also like to thank you / i would also like to add that i / and,i just mention,
      we'd would apologize / i should say that i / i point out that / i wanted add that
    `,
  },
  {
    id: 'apart',
    effect: 'apart',
    says: r`
      ^(LINK[\s,:-]+){0,5}(separate|different|last) MATTER
      ^(LINK[\s,:-]+){0,5}(an?|my) (other|second) MATTER
      ^(LINK[\s,:-]+){0,5}(separately|unrelated|something else|by the way|btw|while i am here)
      ^(LINK[\s,:-]+){0,5}(second|third)[,:]
      ^(LINK[\s,:-]+){0,5}one more[,:\s]
      ^p\.?\s?p?\.?s\.?[\s:]
      ^apart from (that|this)
      ^nothing to do with the
      ^(LINK[\s,:-]+){0,5}(other than|besides) (that|this)
      ^(LINK[\s,:-]+){0,5}on another (note|matter)
    `,
    yes: `
      and besides that / and a other thing / the third, / and by the way / and last thing
      and on another note / and one more, / other than this / apart from that / my second matter / btw
      ps: / second, / unrelated / separately / something else / separate issue / different thing
      apart from this / while i am here / on another matter / nothing to do with the
      different question / my other point / so second: / then one more, / also,other than that
      there is a second matter / as a separate issue
    `,
  },
  {
    // "Another problem" may be another symptom of the same one.
    id: 'another',
    effect: 'another',
    says: r`
      ^(LINK[\s,:-]+){0,5}(an)?other MATTER
    `,
    yes: `and another thing / another problem / another concern / on another matter`,
  },
  {
    // "As for my bill" may only describe.
    id: 'about',
    effect: 'about',
    says: r`
      ^(regarding|with regards? to)
      ^(and )?about my (\w+ ){0,4}?\w+[,:-]
    `,
    yes: `and about my own plan: / regarding / with regard to`,
  },
  {
    // "Also" begins another symptom as well; "Then I tried …" goes on telling what happened.
    id: 'also',
    effect: 'also',
    says: r`
      ^oh[\s,]+and
      ^((and|but)[\s,]+)*(also|in addition|besides|further(more)?|moreover|plus|then|next|lastly|finally|last)(?!,? (when|(i|we) \w+ed)\b)
      ^(i|we|i'd|could|is) ((would|i|it) ){0,2}also
    `,
    yes: `
      but furthermore / i i also / and also / is it also / we would also / plus / then / last / next
      lastly / oh and / finally / besides / moreover / i'd also / could also / in addition
    `,
    no: `also i biged / also when / plus we owned`,
  },
  {
    // "If so, which one?"
    id: 'condition',
    effect: 'goes on',
    says: r`
      ^(and[\s,]+)?if (so|not|yes|that|i do|you|there)
      ^(and[\s,]+)?(or|because|however|since then)
    `,
    yes: `
      and or / and if so / if you / if not / if yes / because / however / if that / if i do / if there
      since then
    `,
  },
  {
    // "I pasted it but …", "Never opens": the sentence before names the subject.
    id: 'missing-subject',
    effect: 'goes on',
    says: r`
      ^([\w']+[,\s]+){0,3}(its?|they|them|these|those|this)
      ^(never|always|still|(do|does|did)n'?t)
    `,
    yes: `
      dont / so it / this / they / never / still / these / those / didnt / always / doesnt / scan them
    `,
  },
  {
    // "Will it also …": an earlier sentence says what "it" is.
    id: 'question-that-goes-on',
    effect: 'question that goes on',
    says: r`
      ^((and|also|how|why|when|where|what)[\s,]+)*(DO )?(it|they) (?!(also )?(possible|true|allowed|safe|normal)\b)\w+
    `,
    yes: `
      and what does it cost / when they are / why it does / where it is / also it big / how is it to
    `,
    no: `is it also possible / is it true / is it safe / is it normal / is it allowed`,
  },
  {
    id: 'pronoun',
    effect: 'pronoun',
    says: r`
      (its?|this|that|they|them|these|those|so|either|same|ones?)
    `,
    yes: `so / it / one / same / that / them / this / they / those / these / either`,
  },
  {
    id: 'leading-pronoun',
    effect: 'leading pronoun',
    says: r`
      ^(and |but |or |so )?(its?|this|that|they|them)
    `,
    yes: `so it / or they / and that / but this / them`,
  },
  {
    // "My question" is one.
    id: 'announces',
    effect: 'announces',
    says: r`
      (two|three|four|several|few|couple|pair|some|number of|[2-9]) (of )?(\w+ )?(questions?|issues|problems|things|ones|requests|wishes)
      my (questions|problems)
      ^questions?
      \bthe following[.:]?$
      ^two (points|matters)\b[.:]?$
      one for .{1,40} and one for
    `,
    yes: `
      few of new question / 5 things / two ones / two points / four wishes / my problems
      three requests / couple own issues / number of problems / question / pair ones / some things
      two matters / my questions / the following / several things / one for x and one for
    `,
  },
  {
    // "A related question:"
    id: 'announces-one',
    effect: 'announces one',
    says: r`
      \b(question|request|one)\b[^.?!:]{0,40}:$
    `,
    yes: `one: / request: / question:`,
  },
  {
    // "One is …, the other is …"
    id: 'named',
    effect: 'named',
    says: r`
      ^(the )?(one|first|second|other) is
    `,
    yes: `the one is / other is / first is / second is`,
  },
  {
    // An item of a list is short, so it may ask without a question mark.
    id: 'item',
    effect: 'item',
    says: r`
      ^(how|why|where|what|which|can|is)
    `,
    yes: `is / can / how / why / what / where / which`,
  },
  {
    // "What I tried:" begins no list of questions, even if its items have question marks.
    id: 'tried',
    effect: 'tried',
    says: r`
      \b(tried|did|so far)\b[^:?]{0,60}:?$
    `,
    yes: `did / tried / so far`,
  },
  {
    // "As a teacher, I want …, so that …": several user stories describe one feature.
    id: 'story',
    effect: 'story',
    says: r`
      ^as an? [\w -]{2,30}, (i|we)
    `,
    yes: `as a aa, i / as a aa, we`,
  },
  {
    // Which program, version and system: "I use Thunderbird 128 on Windows 11".
    id: 'environment',
    effect: 'environment',
    says: r`
      (i'm|i have|version|on) [^?]*\b(windows|win ?\d+|mac\w*|ipad|version|v?\d+\.\d+)
    `,
    yes: `
      on 3.5 / i'm win5 / i have macular / version windows / on ipad / on the phone version
    `,
  },
  {
    // Who is writing: "I moved to you from Gmail", "We are a school".
    id: 'writer',
    effect: 'writer',
    says: r`
      ^(i('m| am)|we('re| are)) (an?|the)
      ^i run
    `,
    yes: `i'm a / we're the / i run / i am a / we are a`,
  },
  {
    id: 'greeting',
    effect: 'greeting',
    says: r`
      ^(hi|hello|hey|dear|greetings|good (day|morning|afternoon|evening))
    `,
    yes: `
      good day / hi / hey / dear / hello / greetings / good morning / good evening / good afternoon
    `,
  },
];

/** The pattern of all rules with an effect. */
export function findRule(effect: Effect): RegExp {
  return compileRules(
    questionRules.filter((rule) => rule.effect === effect),
    'u',
  );
}

/** The places within a sentence where a clause may begin. */
export const clauseRules: readonly Rule[] = [
  {
    id: 'mark',
    effect: 'clause',
    says: r`
      [,;:\u2013\u2014]\s
      \s(?=[-\u2013\u2014]\s)
      \s(?=\()
      \)\s
      \s(?=[&+/]\s?\w)
      \b(?=[&+]\s\w)
    `,
    yes: `, I / ) as / in - a / us (my / me + 3 / TVNZ+ pulls`,
    no: `& a`,
  },
  {
    // Before a word that joins.
    id: 'joining-word',
    effect: 'clause',
    says: r`
      [\s,](?=(and|plus|oh|as well as|btw|while (i|you)|but|or|besides|apart|because|since)\b)\b
    `,
    yes: `
      am while I / 3 or / ,btw / M and / on oh / it but / it plus / 7 since / km apart / , because
      at besides / ,while you / gb as well as
    `,
    no: `as well as`,
  },
  {
    // Before a question or request that follows without any mark, unless the word before goes on: "tell me | how to".
    id: 'unmarked',
    effect: 'clause',
    says: r`
      \s(?<!\bGOING\s)(?=(how|where|why|when|what|which|who)('s| (\w+ ){0,2}DO(n't)?| to| much| many| long)\b)\b
      \s(?<!\bGOING\s)(?=DO(n't)? (i|we|u|you|there|it|my|the|your|ur|this|that|any\w*|some\w*)\b)\b
      \s(?<!\bGOING\s)(?=(please|pls|kindly) \w)\b
      \s(?<!\bGOING\s)(?=((i|we) (want|need|would)|i'd|any (chance|way|idea|news))\b)\b
      \s(?<!\band\s)(?=(also|then),? (i want|my|the|tell|can)\b)\b
    `,
    yes: `
      people who really don't. / & i need / but then my / end isn't it. / - how to / / when's
      2) We want / * pls merge / it, also the / there any way / & i'd / ' Do I / - Do we / * do you
      + what's / - Why am / + did my / 😭 can u / & is the / * Is your / & is that / - is there
      is I would / 1. Is this / / how many / + how much / * Where do / & how long / time is ur
      me, which is / - please add / hmm also can / no, then tell / there is some / stop any idea
      hello any news / there are any. / me, kindly add / .. also I want / there any chance
    `,
    no: `
      so how can i / and also i want / as pls a / where how can i / why how can i / when how can i
      what how can i / which how can i / who how can i / if how can i / and how can i / or how can i
      but how can i / then how can i / plus how can i / that how can i / to how can i / of how can i
      in how can i / for how can i / on how can i / by how can i / with how can i / me how can i
      us how can i / you how can i / know how can i / ask how can i / asked how can i / see how can i
      says how can i / not how can i / just how can i / i how can i / we how can i / they how can i
      he how can i / she how can i / it how can i / much how can i / many how can i / long how can i
      please how can i / pls how can i / because how can i / since how can i
    `,
  },
  {
    // Before a number that counts: "1 forgot password 2 lost the phone".
    id: 'bare-number',
    effect: 'clause',
    says: r`
      \b\s(?=[2-5] [a-z]+ [a-z]+)\b
    `,
    yes: `on 2 May a`,
    no: `2 c b`,
  },
];

/** The pattern that finds every such place. */
export function findClauses(): RegExp {
  return compileRules(clauseRules, 'giu');
}
