/** The words of a text, cut to a common stem so that “bounced” and “bounces” are one. Links and facts are left out. */
export function listWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\]\([^)\s]{0,200}\)|\[\[[\w.]{0,60}\]\]|https?:\S{1,200}/g, ' ')
    .replace(/\be-mail/g, 'email')
    .replace(/\bweb mail\b/g, 'webmail');
  return (plain.match(/[a-z][a-z0-9]{2,23}/g) ?? []).map((word) =>
    word
      .replace(/(?:ies|ied)$/, 'y')
      .replace(/(?<=[a-z]{3})(?:ing|ed|es|e|s)$/, '')
      .replace(/([a-z])\1$/, '$1'),
  );
}
