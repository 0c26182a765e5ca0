import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { fileStamp } from '#main/files/file-stamp.ts';
import { openKeptFile, waitLittle } from '#main/files/kept-file.ts';
import type { Failure } from '#shared/models/failure.ts';
import { type PackFacts, readPackFacts } from './pack-summary.ts';
import type { readPackFile } from './read-pack-file.ts';

/** Raised when `PackFacts` or what is asked of a pack changes; an index of another version is made again. */
const indexVersion = 2;

const problemSchema = z.object({ code: z.string(), message: z.string(), line: z.number().exactOptional() });

const factsSchema = z.object({
  id: z.string(),
  title: z.string(),
  sides: z.array(z.object({ iso2: z.string().nullable(), name: z.string() })).readonly(),
  language: z.string(),
  missionCount: z.number(),
  reviewCount: z.number(),
  sectionCount: z.number(),
  warningCount: z.number(),
  problem: problemSchema.nullable(),
}) satisfies z.ZodType<PackFacts>;

/** An entry for each pack, by its path. */
const storedSchema = z.object({
  version: z.literal(indexVersion),
  entries: z.array(z.tuple([z.string(), z.object({ stamp: z.string(), facts: factsSchema })])),
});

type Stored = z.infer<typeof storedSchema>;
type Entry = Stored['entries'][number][1];

export type PackIndex = {
  /** What the pack at a path says, from memory unless the file has changed. */
  readonly factsOf: (path: string, id: string) => Promise<PackFacts>;
  readonly stampOf: (path: string) => string;
  /** Says in advance what a pack that was just written holds. */
  readonly remember: (path: string, facts: PackFacts) => void;
  /** Writes what was learned, beside what other processes did. A lost index costs time and nothing else. */
  readonly save: () => void;
  /** Why the index cannot be read; null when it can. */
  readonly notice: Failure | null;
};

/** `<library>/index.json`: what the packs say, so that listing a thousand of them reads none. */
export function openPackIndex(folder: string, read: typeof readPackFile): PackIndex {
  const file = openKeptFile<Stored>({
    path: join(folder, 'index.json'),
    parse: (json) => storedSchema.parse(json),
    format: (stored) => JSON.stringify(stored),
    damaged: null,
    without: 'Until then the packs are read anew at every start, which takes longer.',
    wait: waitLittle,
  });
  const entries = new Map<string, Entry>(file.current()?.entries);
  const learned = new Set<string>();

  function remember(path: string, facts: PackFacts): void {
    entries.set(path, { stamp: stampOf(path), facts });
    if (lasts(facts)) learned.add(path);
  }

  return {
    notice: file.notice,
    stampOf,
    remember,
    async factsOf(path, id) {
      const known = entries.get(path);
      const stamp = stampOf(path);
      if (stamp !== unseen && known?.stamp === stamp && lasts(known.facts)) return known.facts;
      await nextTurn();
      const facts = await readPackFacts(path, id, read);
      remember(path, facts);
      return facts;
    },
    save() {
      if (learned.size === 0) return;
      try {
        file.change((stored) => {
          const merged = new Map(stored?.entries);
          for (const [path, entry] of entries) if (learned.has(path)) merged.set(path, entry);
          const present = [...merged].filter(([path]) => stampOf(path) !== 'none');
          return { version: indexVersion, entries: present };
        });
        learned.clear();
      } catch {
        // The next start reads the packs instead.
      }
    },
  };
}

/**
 * What the system refuses today it may allow tomorrow, and what was set aside a
 * person may have read again; the file's stamp is the same.
 */
function lasts({ problem }: PackFacts): boolean {
  return problem === null || (problem.code.startsWith('pack.') && !passing.has(problem.code));
}

const passing: ReadonlySet<string> = new Set(['pack.not-readable', 'pack.set-aside']);

/** The stamp of a file that cannot be looked at: it may be any. */
const unseen = 'unseen';

/** Changes whenever the file does: it is written whole, under a new name, with a new time. */
export function stampOf(path: string): string {
  try {
    return fileStamp(path) || 'none';
  } catch {
    return unseen;
  }
}
