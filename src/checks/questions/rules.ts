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
    says: r`^(FILLER\b[\s,:;.!-]*|((my|the|first|second) )*questions? is[\s,:]*|-\s*)+`,
    yes: `
      first question is / or / - i / second question is / my question is only
      the question is different / and / but / so please / ok / okay / oh, and / well. / now / then
      also / plus / hi / hello, / hey / dear / please / sorry / basically: / finally / lastly / all
      everyone / again, / just
    `,
  },
  {
    id: 'question-word',
    effect: 'question',
    says: r`
      ^whether
      ^(how|why|where|when|who) (long |much )?(DO|won't|to|i can)
      ^(in )?(what|which|who)('s|( \w+){0,3}? DO(n't)?)(?! i\b)
    `,
    yes: `
      how long do / which i don't / who much won't / who's / where to / in what were / why is
      when do / whether / how i can / where did / which was / what would / what should / who have
      how long may
    `,
    no: `who's i`,
  },
  {
    id: 'verb-first',
    effect: 'question',
    says: r`
      ^DO(n't)? (i|we|you|there|it|this|that|the|an?|all|my|any(one|body)?|some(one|body)|your)
      ^(will|does|did) (?!not\b)\w+ \w+
    `,
    yes: `
      willn't anybody / did so at / is someone / do i / is a / is it / do we / is my / do you / is the
      is all / is that / do your / is this / is there / has anyone / does he get / is somebody
      will need new / could the
    `,
    no: `did not work`,
  },
  {
    // "I have two accounts: how do I …"
    id: 'later-question',
    effect: 'later question',
    says: r`
      [,;:-] (how|where) (do|can|to|i)
      [,;:-] what (do|is)
      [,;:-] (is there|can (i|it)|do i|(can|could) you)
    `,
    yes: `
      po, can i / it, how to / 7, can you / but, what do / nearly, where i / pc: how do / on, is there
      miladi, can it / one, could you / third, what is / wireguard: do i / please, how can
    `,
  },
  {
    id: 'asks-somebody',
    effect: 'request',
    says: r`
      (can|would|will) you \w+
      (please|pls|kindly) (?!(note|see|find|be|bear|do not|don't)\b)\w+
      (i|we)('d| would| should| really| also)* (like|love|appreciate) \w+
      i('m| am)? (wonder|looking for|asking)
      asks (if|whether)
      ^my \w+ (would like|wants) \w+
      ^(and |also |then )?(tell|send|give|show|confirm) (me|us|that)
    `,
    yes: `
      i'd also love it / and tell me / i'm wonder / we would like a / pls and / asks if / send us
      give that / can you do / i am asking / then show me / my boss wants an / please i / kindly do
      will you be / would you be / asks whether / also tell me / confirm that / i should like to
      i am looking for / i would really like to / my mother would like it / i would appreciate advice
    `,
    no: `pls see / pls note / please be / please bear / please find / please don't / please do not`,
  },
  {
    id: 'needs-to-know',
    effect: 'request',
    says: r`
      (needs?|wants?|like) (help|to know)
      (do not|don't|dont) (know|understand) (how|where|why|what)
      (can't|can not) (figure out|find where)
      no idea how
      any (way|chance) (to|of)
    `,
    yes: `
      dont know how / need help / any way to / can't figure out / don't understand what / like to know
      any chance of / do not know why / can not find where / no idea how / want to know
      don't know where
    `,
  },
  {
    id: 'wish',
    effect: 'wish',
    says: r`
      ^(i|we)('d| would| also| just)* (want|need|wish) (to|an?|the|all|my|your|it)
      ^(need|want) (to|the)
    `,
    yes: `
      i'd also want a / need to / we wish to / i would need your / want the / i need my / i need it
      i want the / i want all / i just want to
    `,
  },
  {
    id: 'problem',
    effect: 'problem',
    says: r`
      ^(no|only) \w+
      (cannot|can not|cant|could not|doesnt|wont|will not|are not|no longer|unable|without|never|nothing|nobody)
      not (able|work(ing)?|load(ing)?|opening|show(ing)?|receiving|send|connecting|responding|possible|being)
      (fail(s|ed|ing)|errors?|missing|gone|lost|disappeared|vanish(ed|es)?|stop(s|ped)|block(ed|ing)|hacked)
      (there (is|are)|ha(s|ve)) no
      (crash(e[sd]|ing)?|freezes|frozen|locked|suspended|stuck|slow|drops?|problems?|issues?|trouble|broken|wrong)
      (refuse[sd]?|rejected|denied|bounced?|empty|suddenly|deleted|timed out|times out)
      (too (small|large|big|long)|very small)
      keeps? (\w+ ){0,2}\w+ing
      not (even|the)
      (do|does|did|have|has|would|is|was) not
      \w+n't
      (?<!(ports?|on) )[45]\d\d
      but (it|the|i|they|when|then)
      over and over
      again and again
    `,
    yes: `
      crashed / vanishes / has no / too big / not loading / cant / no s / empty / stops / but i
      fails / is not / blocked / not the / there is no / not showing / not working / keeps on asking
      gone / lost / slow / wont / drop / can't / wrong / error / never / issue / stuck / failed
      nobody / broken / unable / do not / denied / but it / cannot / locked / bounce / refuse / frozen
      doesnt / hacked / only i / without / trouble / nothing / did not / deleted / problem / but the
      can not / missing / stopped / are not / was not / failing / have no / freezes / has not
      does not / but when / too long / rejected / have not / will not / not even / suddenly / but then
      blocking / vanished / but they / not able / not send / crashing / would not / timed out
      could not / times out / too large / suspended / not being / too small / very small / disappeared
      not opening / not possible / there are no / not receiving / over and over / not responding
      not connecting / again and again / it no longer syncs / 550
    `,
    no: `on 455 / port 423`,
  },
  {
    // A program is speaking, not the writer: "Your message could not be sent".
    id: 'dialog',
    effect: 'dialog',
    says: r`^(if )?you(r message)?`,
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
      i'd also like to thank you / i would also like to add that i / and i to mention:
      we'd would apologise / i should say that i / i wanted point out:
      i would just like to say that we
    `,
  },
  {
    id: 'apart',
    effect: 'apart',
    says: r`
      ^(LINK[\s,:-]+){0,5}(separate|different|last) MATTER
      ^(LINK[\s,:-]+){0,5}(an?|my) (other|second) MATTER
      ^(LINK[\s,:-]+){0,5}(separately|unrelated|something else|by the way|btw)
      ^(LINK[\s,:-]+){0,5}second[,:]
      ^one more[,:\s]
      ^p\.?\s?p?\.?s\.?[\s:]
      ^apart from (that|this)
      ^nothing to do with the
      ^besides that
      ^(LINK[\s,:-]+){0,5}on another (note|matter)
    `,
    yes: `
      and my second question / and by the way / and last thing / and on another note / so second:
      a other thing / apart from that / btw / ps: / unrelated / separately / besides that
      one more doubt / something else / separate issue / different thing / apart from this
      on another matter / nothing to do with the / my second matter / my other point / then second,
      also-an other problems / there is a second matter / as a separate issue / the second,
    `,
  },
  {
    // "Another problem" may be another symptom of the same one.
    id: 'another',
    effect: 'another',
    says: r`^(LINK[\s,:-]+){0,5}(an)?other MATTER`,
    yes: `and another thing / another problem / another concern / on another matter`,
  },
  {
    // "As for my bill" may only describe.
    id: 'about',
    effect: 'about',
    says: r`^regarding`,
    yes: `regarding`,
  },
  {
    // "Also" begins another symptom as well; "Then I tried …" goes on telling what happened.
    id: 'also',
    effect: 'also',
    says: r`
      ^oh[\s,]+and
      ^((and|but)[\s,]+)*(also|in addition|besides|moreover|plus|next|lastly|finally|last)(?!,? (i|we) \w+ed\b)
      ^((and|but)[\s,]+)*(further|then)(?!,? (when|(i|we) \w+ed)\b)
      ^(i|we|i'd) (would ){0,2}also
    `,
    yes: `
      and also / and then / i would also / but,last / but further / plus / next / lastly / oh and
      finally / we also / besides / moreover / i'd also / in addition
    `,
    no: `then i newed / also i tried / then when / also we othered / then we othered`,
  },
  {
    // "If so, which one?"
    id: 'condition',
    effect: 'goes on',
    says: r`
      ^(and[\s,]+)?if (so|not|yes|that|you|there)
      ^(and[\s,]+)?(or|because|however|since then)
    `,
    yes: `
      and if so / and because / or / if you / if not / if yes / however / if that / since then
      if there's
    `,
  },
  {
    // "I pasted it but …", "Never opens": the sentence before names the subject.
    id: 'missing-subject',
    effect: 'goes on',
    says: r`
      ^([\w']+[,\s]+){0,3}(its?|they|them|these|those|this)
      ^(never|always|still|(do|does)n'?t)
    `,
    yes: `dont / so it / this / they / never / still / these / those / always / doesn't / scan them`,
  },
  {
    // "Will it also …": an earlier sentence says what "it" is.
    id: 'question-that-goes-on',
    effect: 'question that goes on',
    says: r`
      ^((and|also|how|why|when|where|what)[\s,]+)*(DO )?(it|they) (?!(possible|true|allowed|safe)\b)\w+
    `,
    yes: `
      and what does it cost / when they are / why it does / where it is / how is it to
      also can it leave
    `,
    no: `is it true / is it safe / is it allowed / is it possible`,
  },
  {
    id: 'pronoun',
    effect: 'pronoun',
    says: r`(its?|this|that|they|them|these|those|so|either|same|ones?)`,
    yes: `so / it / one / same / that / them / this / they / those / these / either`,
  },
  {
    id: 'leading-pronoun',
    effect: 'leading pronoun',
    says: r`^(and |but |or |so )?(its?|this|that|they|them)`,
    yes: `so it / or they / and that / but this / them`,
  },
  {
    // "My question" is one.
    id: 'announces',
    effect: 'announces',
    says: r`
      COUNT (of )?(\w+ )?(questions?|issues|problems|things|ones|requests|wishes|matters|queries|concerns|favou?rs)
      my questions
      ^questions?
      ^two points\b[.:]?$
      one for .{1,40} and one for
    `,
    yes: `
      three of new ones / 5 things / question / two wishes / two points / 3 problems / two issues
      my questions / two questions / three requests / one for the house and one for / four things
      several things / few things / couple things / pair of things / some things
      four matters / two queries / few concerns / two favors / three favours
    `,
  },
  {
    // "A related question:"
    id: 'announces-one',
    effect: 'announces one',
    says: r`\b(question|request|one)\b[^.?!:]{0,40}:$`,
    yes: `one: / request: / question:`,
  },
  {
    // "One is …, the other is …"
    id: 'named',
    effect: 'named',
    says: r`^(the )?(one|first|second|other) is`,
    yes: `the first is / one is / other is / second is`,
  },
  {
    // An item of a list is short, so it may ask without a question mark.
    id: 'item',
    effect: 'item',
    says: r`^(how|where|what|can|is)`,
    yes: `is / can / how / what / where`,
  },
  {
    // "What I tried:" begins no list of questions, even if its items have question marks.
    id: 'tried',
    effect: 'tried',
    says: r`\b(tried|did|so far)\b[^:?]{0,60}:?$`,
    yes: `did / tried / so far`,
  },
  {
    // "As a teacher, I want …, so that …": several user stories describe one feature.
    id: 'story',
    effect: 'story',
    says: r`^as an? [\w -]{2,30}, (i|we)`,
    yes: `as a our, i / as a our, we`,
  },
  {
    // Which program, version and system: "I use Thunderbird 128 on Windows 11".
    id: 'environment',
    effect: 'environment',
    says: r`(i have|version|on) [^?]*\b(windows|mac\w*|version|v?\d+\.\d+)`,
    yes: `on 3.5 / i have macular / version windows / on the phone version`,
  },
  {
    // Who is writing: "I moved to you from Gmail", "We are a school".
    id: 'writer',
    effect: 'writer',
    says: r`
      ^we are an?
      ^i run
    `,
    yes: `i run / we are a`,
  },
  {
    id: 'greeting',
    effect: 'greeting',
    says: r`^(hi|hello|dear|greetings|good (day|morning|evening))`,
    yes: `good day / hi / dear / hello / greetings / good morning / good evening`,
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
    yes: `e, I / b) a / in - a / us (my / me + 3 / mail+ vpn`,
    no: `will not`,
  },
  {
    // Before a word that joins.
    id: 'joining-word',
    effect: 'clause',
    says: r`[\s,](?=(and|plus|oh|as well as|btw|while (i|you)|but|or|besides|apart|because|since)\b)\b`,
    yes: `
      am while I / 3 or / M and / on oh / it but / it plus / 7 since / km apart / arch btw
      me because / at besides / gb as well as / mail while you
    `,
    no: `and how`,
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
      people who really don't. / n i need / but then my / end isn't it. / - how to / n what's
      2) We want / plan pls and / it, also the / there any way / ' Do I / do, I'd / - Do we / - Why am
      3 do you / A) Is my / i) Is the / btw are u / - is there / is I would / 1. Is this / 8 has your
      3. When is / 3) where's / time is ur / 4) how long / it, is that / 3) How many / hi how much
      me, which is / - please add / hmm also can / no, then tell / there is some / stop any idea
      hello any news / there are any. / me, kindly add / there any chance / add you... also i want
    `,
    no: `
      if how can i / and also i want / with pls a / where how can i / why how can i / when how can i
      what how can i / which how can i / who how can i / and how can i / or how can i / but how can i
      so how can i / then how can i / plus how can i / that how can i / as how can i / to how can i
      of how can i / in how can i / for how can i / on how can i / by how can i / me how can i
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
    says: r`\b\s(?=[2-5] [a-z]+ [a-z]+)\b`,
    yes: `on 2 May a`,
    no: `3 b c`,
  },
];

/** The pattern that finds every such place. */
export function findClauses(): RegExp {
  return compileRules(clauseRules, 'giu');
}
