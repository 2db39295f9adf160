/** How long something takes: “1 minute”, “5 minutes”. */
export function describeMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
