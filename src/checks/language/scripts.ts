// Writing systems, each with the one language that support messages in it are most likely in.
const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['or', /\p{Script=Oriya}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

// Several languages share these writing systems; the one in the table is only the most likely.
const shared = new Set(['hi', 'ar', 'ru']);

// Frequent characters that only one of the two forms of written Chinese has.
const traditional =
  /[個們這來說時會對學電還開關問應該為麼點無網頁碼帳號請檔種經過進現發體實機長車後從當動兩樣裡變讓許設記認]/gu;
const simplified =
  /[个们这来说时会对学电还开关问应该为么点无网页码账号请档种经过进现发体实机长车后从当动两样里变让许设记认]/gu;

// In characters: enough to tell the script, and quick for a text of any length.
const sampleLength = 1_000;

/** Names the language of words that are not in Latin letters. Uncertain if several languages share the script. */
export function readScript(words: string[]): { language: string; certain: boolean } {
  const text = words.join(' ').slice(0, sampleLength);
  const counts = scripts.map(([language, pattern]) => ({
    language,
    count: text.match(pattern)?.length ?? 0,
  }));
  const kana = counts.find(({ language }) => language === 'ja')?.count ?? 0;
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  if (most.count === 0) return { language: 'und', certain: false };
  // Japanese also uses Chinese characters, often more of them than kana.
  if (most.language === 'zh' && kana > most.count / 10) return { language: 'ja', certain: true };
  if (most.language === 'zh') return { language: chooseChinese(text), certain: true };
  return { language: most.language, certain: !shared.has(most.language) };
}

function chooseChinese(text: string): string {
  const gap = (text.match(traditional)?.length ?? 0) - (text.match(simplified)?.length ?? 0);
  return gap > 0 ? 'zh-Hant' : 'zh-Hans';
}
