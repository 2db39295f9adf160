// `eld` names its 60 languages by older codes, and has Malay but not Indonesian, which is far more frequent here.
const renamed: Record<string, string> = { no: 'nb', ku: 'ckb', ms: 'id' };

const malayWords =
  /(?<!\p{L})(?:awak|akaun|emel|kakitangan|kerana|laluan|macam mana|nak|perisian|sahaja|soalan|tak)(?!\p{L})/u;

// Languages that `eld` does not know: Hindi and Urdu in Latin letters, and Swahili. None of these words is frequent
// in another language.
const otherLanguages = Object.entries({
  'hi-Latn': `
    hai hain nahi nahin kya kaise kyu kyun kyon mera meri mere mujhe hamara aap aapka karna karo karta karke
    karne raha rahi rahe gaya gayi hota hoti hua hui wala kripya batao bataye chahiye sakta sakte aur lekin
    jaldi bhi isko usko`,
  sw: `
    akaunti asante barua habari hii jinsi katika kiingereza kuingia kutoka kutuma kwa kwamba kwenye lako lakini
    langu msaada naomba naweza nawezaje nenosiri nifanye nimesahau nini nisaidie nywila siwezi swali tafadhali
    tangu tatizo wangu wetu yako yangu zangu`,
}).map(([language, words]) => ({ language, words: new Set(words.trim().split(/\s+/)) }));

// From this sum of the best language's score and its margin over the next one, `eld` is nearly always right.
const sureFit = 0.73;

/**
 * The language other than English that fits a text best according to `eld`, and how much better it fits than
 * English.
 */
export interface Opinion {
  /** BCP 47; `und` if no language fits well, or several fit equally well. */
  language: string;
  /** From −1 to 1; above 0 if the other language fits better than English. */
  lead: number;
}

/** Asks `eld`, which is imported only when needed: that takes 0.2 s, and most messages never need it. */
export async function askDetector(words: string[]): Promise<Opinion> {
  const known = otherLanguages.find(
    (one) => words.filter((word) => one.words.has(word)).length >= Math.max(2, words.length / 6),
  );
  if (known) return { language: known.language, lead: 1 };
  const text = words.join(' ');
  const { eld } = await import('eld/extrasmall');
  const { en: english = 0, ...others } = eld.detect(text).getScores();
  const [best, second] = Object.entries(others).sort((one, other) => other[1] - one[1]);
  const [found, score] = best ?? ['und', 0];
  const margin = score - (second?.[1] ?? 0);
  const lead = score - english;
  if (score + margin < sureFit) return { language: 'und', lead };
  if (found === 'ms' && malayWords.test(text)) return { language: 'ms', lead };
  return { language: renamed[found] ?? found, lead };
}
