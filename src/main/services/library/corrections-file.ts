import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import type { Failure } from '#shared/contract/errors.ts';
import type { KeptCorrection } from './placing-corrections.ts';

const position = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };

const place = z.object({
  ...position,
  placeId: z.string(),
  name: z.string(),
  admin1: z.string().nullable(),
  country: z.string(),
  population: z.number(),
  score: z.number(),
});

const correction = z.object({
  missionId: z.string(),
  sending: z.string(),
  receiving: z.string(),
  city: z.string().nullable(),
  choice: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('candidate'), place }),
    z.object({ ...position, kind: z.literal('point'), country: z.string() }),
  ]),
}) satisfies z.ZodType<KeptCorrection>;

const stored = z.object({ format: z.literal(1), articles: z.record(z.string(), z.array(correction)) });

export type CorrectionsFile = {
  readonly of: (articleId: string) => readonly KeptCorrection[];
  /** Returns when they are on disk. */
  readonly replace: (articleId: string, corrections: readonly KeptCorrection[]) => void;
  /** What was wrong with the file at start; null when nothing was. */
  readonly notice: Failure | null;
};

/** `<data>/corrections.json`: where a person placed missions, by article. A damaged file is put aside, never overwritten. */
export function openCorrectionsFile(dataFolder: string): CorrectionsFile {
  const path = join(dataFolder, 'corrections.json');
  const { articles, notice } = read(path);
  return {
    notice,
    of: (articleId) => articles.get(articleId) ?? [],
    replace(articleId, corrections) {
      const next = new Map(articles).set(articleId, corrections);
      if (corrections.length === 0) next.delete(articleId);
      const text = JSON.stringify({ format: 1, articles: Object.fromEntries(next) }, null, 2);
      writeFileDurably(path, `${text}\n`);
      if (corrections.length === 0) articles.delete(articleId);
      else articles.set(articleId, corrections);
    },
  };
}

function read(path: string): { articles: Map<string, readonly KeptCorrection[]>; notice: Failure | null } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { articles: new Map(), notice: null };
  }
  try {
    return { articles: new Map(Object.entries(stored.parse(JSON.parse(text)).articles)), notice: null };
  } catch {
    const aside = `${path}.damaged-${Date.now()}`;
    renameSync(path, aside);
    const message = `The placings made by hand could not be read and are not applied. The old file is kept as ${aside}.`;
    return { articles: new Map(), notice: { code: 'corrections.damaged', message } };
  }
}
