/** A measured figure and the bound that it is held to; null for a peer, which is there to compare with. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At most this; for shares (`unit` is `F1`), at least this. */
  readonly limit: number | null;
};

export function isWithin({ value, unit, limit }: Figure): boolean {
  if (limit === null) return true;
  return unit === 'F1' ? value >= limit : value <= limit;
}
