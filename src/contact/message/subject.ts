/** Joins a question with its subject, the way the checks read it. */
export function joinSubject({ subject }: { subject?: string | undefined }, question: string): string {
  return subject ? `${subject}\n\n${question}` : question;
}
