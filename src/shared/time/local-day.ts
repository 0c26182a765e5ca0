/**
 * The day of a moment where the person is, as they would say it: `2026-01-05`.
 * Moments are kept in UTC; whatever is shown, named or due by day goes by this.
 *
 * @param moment ISO 8601
 */
export function localDayOf(moment: string): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When the day of a moment began where the person is, ISO 8601 with `Z`. */
export function startOfLocalDay(moment: string): string {
  const date = new Date(moment);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).toISOString();
}
