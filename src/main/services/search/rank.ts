/** Weight of a match by where it stands: title over heading over text. */
export const columnWeights = [8, 3, 1] as const;

const k1 = 1.2;
const b = 0.75;

/**
 * BM25 from what FTS4's `matchinfo(…, 'pcnalx')` returns: 32-bit integers in
 * machine order: phrases, columns, rows, average length of each column, length
 * of each column in this row, then for every phrase and column the hits in this
 * row, the hits in all rows, and the rows with hits.
 * Constants after Robertson and Zaragoza (2009), section 3.
 */
export function bm25(matchinfo: Uint8Array): number {
  const view = new Uint32Array(matchinfo.slice().buffer);
  const at = (index: number) => view[index] ?? 0;
  const phrases = at(0);
  const columns = at(1);
  const rows = at(2);
  const averages = 3;
  const lengths = averages + columns;
  const counts = lengths + columns;
  let score = 0;
  for (let phrase = 0; phrase < phrases; phrase += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = counts + 3 * (phrase * columns + column);
      const frequency = at(cell);
      if (frequency === 0) continue;
      const rowsWithHit = at(cell + 2);
      const rarity = Math.log(1 + (rows - rowsWithHit + 0.5) / (rowsWithHit + 0.5));
      const length = at(lengths + column) / Math.max(1, at(averages + column));
      const saturation = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length));
      score += (columnWeights[column] ?? 1) * rarity * saturation;
    }
  }
  return score;
}
