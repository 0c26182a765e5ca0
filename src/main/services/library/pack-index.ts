import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { type PackFacts, readPackFacts } from './pack-summary.ts';

/** Raised when `PackFacts` or what is asked of a pack changes; an index of another version is made again. */
const indexVersion = 2;

type Entry = { readonly stamp: string; readonly facts: PackFacts };

export type PackIndex = {
  /** What the pack at a path says, from memory unless the file has changed. */
  readonly factsOf: (path: string, id: string) => Promise<PackFacts>;
  readonly stampOf: (path: string) => string;
  /** Says in advance what a pack that was just written holds. */
  readonly remember: (path: string, facts: PackFacts) => void;
  /** Writes what was learned. A lost index costs time and nothing else. */
  readonly save: () => void;
};

/** `<library>/index.json`: what the packs say, so that listing a thousand of them reads none. */
export function openPackIndex(folder: string): PackIndex {
  const indexPath = join(folder, 'index.json');
  const entries = readIndex(indexPath);
  let changed = false;

  function remember(path: string, facts: PackFacts): void {
    entries.set(path, { stamp: stampOf(path), facts });
    changed = true;
  }

  return {
    stampOf,
    remember,
    async factsOf(path, id) {
      const known = entries.get(path);
      if (known?.stamp === stampOf(path)) return known.facts;
      await nextTurn();
      const facts = await readPackFacts(path, id);
      remember(path, facts);
      return facts;
    },
    save() {
      if (!changed) return;
      changed = false;
      try {
        writeFileDurably(indexPath, JSON.stringify({ version: indexVersion, entries: [...entries] }));
      } catch {
        // The next start reads the packs instead.
      }
    },
  };
}

/** Changes whenever the file does: it is written whole, under a new name, with a new time. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${stats.size}:${stats.mtimeMs}:${stats.ino}`;
}

function readIndex(path: string): Map<string, Entry> {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8'));
    if (stored.version === indexVersion) return new Map(stored.entries as [string, Entry][]);
  } catch {
    // Missing or damaged: the same as empty.
  }
  return new Map();
}
