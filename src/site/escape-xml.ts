const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
