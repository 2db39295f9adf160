// `eld` knows 60 languages by the older codes; it has Malay but not Indonesian, which is far more frequent here.
const renamed: Record<string, string> = { no: 'nb', ku: 'ckb', ms: 'id' };

const malay =
  /(?<!\p{L})(?:awak|akaun|emel|kakitangan|kerana|laluan|macam mana|nak|perisian|sahaja|soalan|tak)(?!\p{L})/u;

// Hindi and Urdu in Latin letters, which no detector knows. None of these is a frequent word elsewhere.
const hindi = new Set(
  `hai hain nahi nahin kya kaise kyu kyun kyon mera meri mere mujhe hamara aap aapka karna karo karta karke karne raha rahi
  rahe gaya gayi hota hoti hua hui wala kripya batao bataye chahiye sakta sakte aur lekin jaldi bhi isko usko`.split(
    /\s+/,
  ),
);

/** What `eld` makes of a text: the best language that is not English, and how much better it fits than English. */
export interface Opinion {
  /** BCP 47; `und` if no language fits. */
  language: string;
  /** From −1 to 1; above 0: the other language fits better. */
  lead: number;
}

/** Asks `eld`, which is imported here and only now: it takes 0.2 seconds, and most messages never need it. */
export async function askDetector(words: string[]): Promise<Opinion> {
  if (words.filter((word) => hindi.has(word)).length >= Math.max(2, words.length / 6)) {
    return { language: 'hi-Latn', lead: 1 };
  }
  const text = words.join(' ');
  const { eld } = await import('eld/extrasmall');
  const { en: english = 0, ...others } = eld.detect(text).getScores();
  const [found = 'und', score = 0] = Object.entries(others).sort((one, other) => other[1] - one[1])[0] ?? [];
  const lead = score - english;
  if (found === 'ms' && malay.test(text)) return { language: 'ms', lead };
  return { language: renamed[found] ?? found, lead };
}
