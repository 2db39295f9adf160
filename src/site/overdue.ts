/** Whether a page should have been read again by now. */
export function isOverdue(
  { reviewed, reviewEvery }: { reviewed: Date; reviewEvery: number },
  now: Date,
): boolean {
  const due = new Date(reviewed);
  due.setUTCMonth(due.getUTCMonth() + reviewEvery);
  return due < now;
}
