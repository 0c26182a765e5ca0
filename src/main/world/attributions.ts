import { z } from 'zod';
import type { Attribution } from '#shared/contract/app-channels.ts';
import { readWorldJson } from './read-world-file.ts';

const manifestSchema = z.object({
  sources: z.array(z.object({ name: z.string(), licence: z.string(), attribution: z.string() })),
});

/** Whose data the world is compiled from, as its manifest says: what every map must show or lead to. */
export function loadAttributions(folder: string): readonly Attribution[] {
  const { sources } = readWorldJson(folder, 'manifest.json', manifestSchema);
  return sources.map(({ name, licence, attribution }) => ({ name, licence, attribution }));
}
