import type { Article, Block, Section } from '#shared/models/article.ts';
import type { EditionChanges, SectionName } from '#shared/models/edition-changes.ts';

/** Above this share of common paragraphs, items and rows, a section under another title is the same one. */
const sameShare = 0.5;

/** A part that more new sections than this have does not tell one from another. */
const mostSharing = 20;

export type SectionComparison = {
  readonly changes: EditionChanges['sections'];
  /** The newer edition's id of a section of the older one; undefined when it is gone. */
  readonly afterId: ReadonlyMap<string, string>;
};

/** Matches sections by id, which comes from the title, then those that are left by what they say. */
export function compareSections(before: Article, after: Article): SectionComparison {
  const afterById = new Map(after.sections.map((section) => [section.id, section]));
  const beforeIds = new Set(before.sections.map(({ id }) => id));
  const fresh = after.sections.filter(({ id }) => !beforeIds.has(id));
  const gone = before.sections.filter(({ id }) => !afterById.has(id));
  const pairs = pairByContent(gone, fresh);

  const renamedTo = new Set([...pairs.values()].map(({ id }) => id));
  const kept = before.sections.flatMap((section) => {
    const now = afterById.get(section.id) ?? pairs.get(section.id);
    return now === undefined ? [] : [[section, now] as const];
  });
  return {
    afterId: new Map(kept.map(([then, now]) => [then.id, now.id])),
    changes: {
      added: fresh.filter(({ id }) => !renamedTo.has(id)).map(nameOf),
      removed: gone.filter(({ id }) => !pairs.has(id)).map(nameOf),
      renamed: kept
        .filter(([then, now]) => then.title !== now.title)
        .map(([then, now]) => ({ id: now.id, before: then.title, after: now.title })),
      changed: kept
        .filter(([then, now]) => then.title === now.title && wordsOf(then) !== wordsOf(now))
        .map(([, now]) => nameOf(now)),
    },
  };
}

/** Each section that is gone with the new one that shares most with it; a new one is taken once. */
function pairByContent(gone: readonly Section[], fresh: readonly Section[]): ReadonlyMap<string, Section> {
  const freshParts = fresh.map(partsOf);
  const sectionsWith = new Map<string, number[]>();
  for (const [number, parts] of freshParts.entries()) {
    for (const part of parts) {
      const those = sectionsWith.get(part);
      if (those === undefined) sectionsWith.set(part, [number]);
      else those.push(number);
    }
  }
  const candidates = gone.flatMap((then) => {
    const parts = partsOf(then);
    const telling = [...parts].flatMap((part) => {
      const those = sectionsWith.get(part) ?? [];
      return those.length > mostSharing ? [] : those;
    });
    return [...new Set(telling)]
      .sort((one, other) => one - other)
      .map((number) => ({
        then,
        now: fresh[number] as Section,
        share: commonShare(parts, freshParts[number] ?? new Set()),
      }));
  });
  const pairs = new Map<string, Section>();
  const taken = new Set<string>();
  for (const { then, now, share } of candidates.sort((one, other) => other.share - one.share)) {
    if (share < sameShare || pairs.has(then.id) || taken.has(now.id)) continue;
    pairs.set(then.id, now);
    taken.add(now.id);
  }
  return pairs;
}

function commonShare(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const larger = Math.max(one.size, two.size);
  if (larger === 0) return 0;
  let common = 0;
  const [smaller, other] = one.size < two.size ? [one, two] : [two, one];
  for (const part of smaller) if (other.has(part)) common += 1;
  return common / larger;
}

function partsOf(section: Section): ReadonlySet<string> {
  return new Set(section.blocks.flatMap(blockParts));
}

function wordsOf(section: Section): string {
  return section.blocks.flatMap(blockParts).join('\n');
}

function blockParts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.span.text];
    case 'list':
      return block.items.map((item) => item.text);
    case 'infobox':
      return block.entries.map((entry) => `${entry.key}: ${entry.value.text}`);
    case 'table': {
      const { caption, header, rows } = block.table;
      return [
        caption?.text ?? '',
        ...[header, ...rows].map((row) => row.map((cell) => cell.text).join(' | ')),
      ];
    }
  }
}

function nameOf({ id, title }: Section): SectionName {
  return { id, title };
}
