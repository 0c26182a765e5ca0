import { join } from 'node:path';
import { z } from 'zod';
import { openKeptFile } from '#main/files/kept-file.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
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
  edition: z.string().optional(),
  choice: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('candidate'), place }),
    z.object({ ...position, kind: z.literal('point'), country: z.string() }),
  ]),
}) satisfies z.ZodType<KeptCorrection>;

const storedSchema = z.object({ format: z.literal(1), articles: z.record(z.string(), z.array(correction)) });

export type CorrectionsFile = {
  readonly of: (articleId: string) => readonly KeptCorrection[];
  /**
   * Changes an article's corrections, from those that are on disk at that moment, and
   * answers with the new ones. Returns when they are on disk; throws as `KeptFile.change`.
   */
  readonly change: (articleId: string, work: ChangeCorrections) => readonly KeptCorrection[];
  /** What was wrong with the file at start; null when nothing was. */
  readonly notice: Failure | null;
};

type ChangeCorrections = (own: readonly KeptCorrection[]) => readonly KeptCorrection[];

/** `<data>/corrections.json`: where a person placed missions, by article. */
export function openCorrectionsFile(dataFolder: string): CorrectionsFile {
  const path = join(dataFolder, 'corrections.json');
  const file = openKeptFile<Stored>({
    path,
    parse: (json) => parse(path, json),
    damaged: {
      code: 'corrections.damaged',
      message: 'The placings made by hand could not be read and are not applied.',
    },
    without: 'Until then placings made by hand are not applied and cannot be changed.',
  });
  const of = (stored: Stored | null, articleId: string) => stored?.articles[articleId] ?? [];
  return {
    notice: file.notice,
    of: (articleId) => of(file.current(), articleId),
    change(articleId, work) {
      const next = file.change((stored) => {
        const { [articleId]: own = [], ...others } = stored?.articles ?? {};
        const corrections = work(own);
        return {
          format: 1,
          articles: corrections.length === 0 ? others : { ...others, [articleId]: corrections },
        };
      });
      return of(next, articleId);
    },
  };
}

type Stored = {
  readonly format: 1;
  readonly articles: { readonly [articleId: string]: readonly KeptCorrection[] };
};

function parse(path: string, json: unknown): Stored {
  const { success, data } = newerSchema.safeParse(json);
  if (success) {
    throw new LinderoError(
      'data.newer',
      `The file ${path} was written by a newer Lindero (format ${data.format}). Update Lindero to use it; it is left as it is.`,
    );
  }
  return storedSchema.parse(json);
}

const newerSchema = z.object({ format: z.int().min(2) });
