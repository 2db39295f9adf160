/** The beginnings of what makes a careless expression slow; each is repeated to the length that is wanted. */
export const worstUnits: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one word': 'password ',
  'a a a': 'a ',
  spaces: ' ',
  'spaces and a letter': `${' '.repeat(60)}a`,
  newlines: '\n',
  'blank lines': '\n \n\ta',
  digits: '4111 1111 1111 1111 ',
  'digits and dashes': '1-',
  'list numbers': '\n1. a',
  quotes: '"',
  'quoted words': `'a' "b" “c” `,
  'quoted lines': '\n> > a',
  punctuation: '.,;:-!',
  'question marks': '?',
  'short questions': 'How do I? ',
  'several questions': 'How do I pay? Second, where is my mail? Also, what is IMAP? ',
  'nested brackets': '[(',
  'half a link': '](',
  'ends of parts': '\r\n--',
  'pairs of a form': 'question=&%',
  base64: 'eyJhbGciOiJIUzI1NiJ9+/eyJ',
  'secrets that do not end': 'password is: "recovery phrase is legal winner ',
  'private keys that do not end': '-----BEGIN PRIVATE KEY',
  addresses: 'a@a.',
  hosts: 'a.b-c.',
  'web addresses': 'https://a/',
  'alternating scripts': 'aжأ中ก',
  'combining marks': `e${'\u0301\u0323'.repeat(30)}`,
  'marks out of order': '\u0315\u0300',
  'marks that grow': '\u0344\u0315',
  surrogates: '\uD83D\uDE00\uD83D',
  'German words': 'Ich kann seit gestern keine Nachrichten mehr empfangen. ',
  outages: 'down for everybody since the server does not respond and ',
  markup: '<a href="&amp;">',
  keys: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ',
};

/** A text of that many bytes of UTF-8, or a little less. */
export function writeWorstText(unit: string, bytes: number): string {
  const size = Buffer.byteLength(unit);
  return unit.repeat(Math.floor(bytes / size));
}
