const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the text is a day of the calendar in ISO 8601's long form: `2025-10-31`, not `2025-02-30`. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(+year, +month);
}

/** Number of days of a month (1 to 12) in the Gregorian calendar, which is carried back before 1582 too. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
