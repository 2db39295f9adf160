/** Says in a sentence why the local inbox can't listen, and what to do; undefined if something else has failed. */
export function describeInboxFailure(failure: unknown): string | undefined {
  if (!(failure instanceof Error)) return undefined;
  const { code, port = 0, syscall } = failure as NodeJS.ErrnoException & { port?: number };
  if (syscall !== 'listen') return undefined;
  const remedy = 'Choose another PORT; the inbox takes the next number.';
  return code === 'EADDRINUSE'
    ? `Port ${port}, for the inbox, is already in use. ${remedy}`
    : `Port ${port}, for the inbox, can’t be opened (${code ?? failure.message}). ${remedy}`;
}
