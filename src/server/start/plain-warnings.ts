/**
 * Prints the contact function's warnings as sentences: its log is JSON for programs, and `npm start` has a person in
 * front of it.
 */
export function printPlainWarnings(): void {
  const { warn } = console;
  console.warn = (...parts: unknown[]) =>
    warn(...parts.map((part) => (typeof part === 'string' ? (readWarning(part) ?? part) : part)));
}

/** The sentence of a line that the contact function logs when it starts; undefined for any other line. */
export function readWarning(line: string): string | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { outcome, warning } = JSON.parse(line) as { outcome?: unknown; warning?: unknown };
    return outcome === 'started' && typeof warning === 'string' ? `Please note: ${warning}` : undefined;
  } catch {
    return undefined;
  }
}
