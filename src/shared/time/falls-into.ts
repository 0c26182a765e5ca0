import type { ArticleEvent } from '#shared/models/event.ts';

/** Whether any day that an event may mean lies in a period; an open end reaches on. */
export function fallsInto(
  { earliest, latest }: Pick<ArticleEvent, 'earliest' | 'latest'>,
  first: string,
  last: string,
): boolean {
  if (earliest === null && latest === null) return false;
  return (
    (earliest === null || compareDays(earliest, last) <= 0) &&
    (latest === null || compareDays(latest, first) >= 0)
  );
}

/** Orders ISO days, those before our era too. */
function compareDays(one: string, other: string): number {
  const [oneYear, oneRest] = yearAndRest(one);
  const [otherYear, otherRest] = yearAndRest(other);
  return oneYear - otherYear || (oneRest < otherRest ? -1 : oneRest > otherRest ? 1 : 0);
}

function yearAndRest(day: string): readonly [number, string] {
  const dash = day.indexOf('-', 1);
  return [Number(day.slice(0, dash)), day.slice(dash)];
}
