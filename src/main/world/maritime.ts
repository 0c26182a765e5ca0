import { z } from 'zod';
import { readWorldJson } from './read-world-file.ts';

const schema = z.object({
  format: z.literal(1),
  pairs: z.array(z.object({ pair: z.string(), coastKm: z.number(), territory: z.boolean().optional() })),
});

/** How two States that do not meet on land meet at sea. */
export type MaritimeNeighbours = {
  /** Kilometres between their nearest coasts. */
  readonly coastKm: number;
  /** They meet only through a territory of one of them. */
  readonly territory: boolean;
};

/** All pairs of States whose waters meet and whose land does not, by pair: "CU|US". */
export function loadMaritime(folder: string): ReadonlyMap<string, MaritimeNeighbours> {
  const { pairs } = readWorldJson(folder, 'maritime.json', schema);
  return new Map(
    pairs.map(({ pair, coastKm, territory }) => [pair, { coastKm, territory: territory ?? false }]),
  );
}
