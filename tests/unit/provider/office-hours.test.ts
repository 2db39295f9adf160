import { expect, test } from '@playwright/test';
import {
  describeMoment,
  describeOfficeHours,
  describeTime,
  describeTimeZone,
  findOfficeHours,
  type OfficeHours,
} from '../../../src/provider/office-hours.ts';

const zurich: OfficeHours = {
  days: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '17:00',
  timeZone: 'Europe/Zurich',
};

for (const [title, now, opens] of [
  [
    'in the night before a working day they come in the morning',
    '2026-11-24T02:00:00Z',
    '2026-11-24T08:00:00Z',
  ],
  ['while they run they are the ones that began', '2026-11-24T12:00:00Z', '2026-11-24T08:00:00Z'],
  ['at the minute of closing the next ones come', '2026-11-24T16:00:00Z', '2026-11-25T08:00:00Z'],
  ['on a Friday evening they come on Monday', '2026-11-27T18:00:00Z', '2026-11-30T08:00:00Z'],
  ['late on Sunday in UTC it is already Monday there', '2026-11-29T23:30:00Z', '2026-11-30T08:00:00Z'],
  [
    'over the change to summer time they come an hour earlier in UTC',
    '2026-03-28T12:00:00Z',
    '2026-03-30T07:00:00Z',
  ],
  [
    'over the change to winter time they come an hour later in UTC',
    '2026-10-24T12:00:00Z',
    '2026-10-26T08:00:00Z',
  ],
] as const) {
  test(title, () => {
    expect(findOfficeHours(zurich, new Date(now)).opens.toISOString()).toBe(new Date(opens).toISOString());
  });
}

test('with one day a week they come a week later, once that day is over', () => {
  const { opens } = findOfficeHours({ ...zurich, days: [2] }, new Date('2026-11-24T20:00:00Z'));
  expect(opens.toISOString()).toBe('2026-12-01T08:00:00.000Z');
});

test('far from the provider the days are still the provider’s', () => {
  const auckland = { ...zurich, timeZone: 'Pacific/Auckland' };
  expect(findOfficeHours(auckland, new Date('2026-11-22T10:00:00Z')).opens.toISOString()).toBe(
    '2026-11-22T20:00:00.000Z',
  );
});

test('a moment is said as people of a time zone say it', () => {
  expect(describeMoment(new Date('2026-11-24T08:00:00Z'), 'Europe/Zurich')).toBe(
    'Tuesday, November 24, at 09:00',
  );
});

test('a time is said as people of a time zone say it', () => {
  expect(describeTime(new Date('2026-11-24T16:00:00Z'), 'Europe/Zurich')).toBe('17:00');
});

for (const [days, said] of [
  [[1, 2, 3, 4, 5], 'Monday to Friday'],
  [[1, 2, 3, 4], 'Monday to Thursday'],
  [[1, 2, 3, 4, 5, 6, 7], 'Monday to Sunday'],
  [[1, 3, 5], 'Monday, Wednesday and Friday'],
  [[1, 2], 'Monday and Tuesday'],
  [[1, 2, 4, 5], 'Monday, Tuesday, Thursday and Friday'],
  [[1, 2, 3, 5], 'Monday to Wednesday and Friday'],
  [[1, 7], 'Monday and Sunday'],
  [[6], 'Saturday'],
] satisfies [number[], string][]) {
  test(`days ${days.join(', ')} are said as “${said}”`, () => {
    expect(describeOfficeHours({ ...zurich, days })).toBe(`${said}, 09:00 to 17:00, Zurich time`);
  });
}

for (const [timeZone, said] of [
  ['Europe/Zurich', 'Zurich time'],
  ['America/New_York', 'New York time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['UTC', 'UTC'],
  ['Etc/GMT+5', 'Etc/GMT+5'],
] satisfies [string, string][]) {
  test(`the time zone ${timeZone} is said as “${said}”`, () => {
    expect(describeTimeZone(timeZone)).toBe(said);
  });
}
