import {
  describeMoment,
  describeTime,
  findOfficeHours,
  type OfficeHours,
} from '../../provider/office-hours.ts';

/** Says when we are open, in the provider's time and in the reader's own. */
export function tellHours(part: HTMLElement): void {
  for (const hours of part.querySelectorAll<HTMLElement>('[data-office-hours]')) tell(hours);
}

function tell(element: HTMLElement): void {
  const hours = JSON.parse(element.dataset['officeHours'] ?? '') as OfficeHours;
  const { opens, closes } = findOfficeHours(hours, new Date());
  const say = (moment: Date, describe: typeof describeMoment) => {
    const there = describe(moment, hours.timeZone);
    return there + describeHere(moment, there, describe);
  };
  element.textContent =
    opens <= new Date()
      ? `We’re open now, until ${say(closes, describeTime)}.`
      : `We open again on ${say(opens, describeMoment)}.`;
}

/**
 * Says a moment in the reader's own time, where that differs from what was said: “ (10:15 where you are)”. On the
 * same day the time is enough.
 */
export function describeHere(moment: Date, there: string, describe: typeof describeMoment): string {
  const here = describe(moment);
  if (there === here) return '';
  const time = describeTime(moment);
  const isSameDay = there.slice(0, -time.length) === here.slice(0, -time.length);
  return ` (${isSameDay ? time : here} where you are)`;
}
