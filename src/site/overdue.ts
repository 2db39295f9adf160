/** Whether a page is past its next review, `reviewEvery` months after the last one. */
export function isOverdue(
  { reviewed, reviewEvery }: { reviewed: Date; reviewEvery: number },
  now: Date,
): boolean {
  const due = new Date(reviewed);
  due.setUTCMonth(due.getUTCMonth() + reviewEvery);
  return due < now;
}
