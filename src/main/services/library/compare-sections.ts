import { groupBy } from '#shared/group-by.ts';
import type { Article, Block, Section } from '#shared/models/article.ts';
import type { EditionChanges, SectionName } from '#shared/models/edition-changes.ts';

/** From this share of common paragraphs, items and rows, a section under another title is the same one. */
const sameShare = 0.5;

/** A part that more new sections than this have does not tell one from another. */
const mostSharing = 20;

export type SectionComparison = {
  readonly changes: EditionChanges['sections'];
  /** The newer edition's id of a section of the older one; undefined when it is gone. */
  readonly afterId: ReadonlyMap<string, string>;
};

/** Matches sections by the headings that they stand under, then those that are left by what they say. */
export function compareSections(before: Article, after: Article): SectionComparison {
  const underHeadings = pairByPath(before, after);
  const taken = new Set([...underHeadings.values()].map(({ id }) => id));
  const left = before.sections.filter(({ id }) => !underHeadings.has(id));
  const unmatched = after.sections.filter(({ id }) => !taken.has(id));
  const pairs = new Map([...underHeadings, ...pairByContent(left, unmatched, sameShare)]);

  const gone = before.sections.filter(({ id }) => !pairs.has(id));
  const pairedTo = new Set([...pairs.values()].map(({ id }) => id));
  const kept = before.sections.flatMap((section) => {
    const now = pairs.get(section.id);
    return now === undefined ? [] : [[section, now] as const];
  });
  return {
    afterId: new Map(kept.map(([then, now]) => [then.id, now.id])),
    changes: {
      added: after.sections.filter(({ id }) => !pairedTo.has(id)).map(nameOf),
      removed: gone.map(nameOf),
      renamed: kept
        .filter(([then, now]) => then.title !== now.title)
        .map(([then, now]) => ({ id: now.id, before: then.title, after: now.title })),
      changed: kept
        .filter(([then, now]) => then.title === now.title && wordsOf(then) !== wordsOf(now))
        .map(([, now]) => nameOf(now)),
    },
  };
}

/**
 * The lead with the lead, and sections of the same headings; of several, those
 * that say most of the same, then the rest in their order.
 */
function pairByPath(before: Article, after: Article): ReadonlyMap<string, Section> {
  const keyOf = ({ id, path }: Section) => (path.length === 0 ? id : JSON.stringify(path));
  const now = groupBy(after.sections, keyOf);
  const pairs = new Map<string, Section>();
  for (const [key, sections] of groupBy(before.sections, keyOf)) {
    const fresh = now.get(key) ?? [];
    const alike = pairByContent(sections, fresh, 0);
    const taken = new Set([...alike.values()].map(({ id }) => id));
    const others = fresh.filter(({ id }) => !taken.has(id));
    const left = sections.filter(({ id }) => !alike.has(id));
    for (const [id, section] of alike) pairs.set(id, section);
    for (const [index, section] of others.slice(0, left.length).entries())
      pairs.set(left[index]?.id ?? '', section);
  }
  return pairs;
}

/** Each section with the one that shares most with it, and at least so much; each is taken once. */
function pairByContent(
  gone: readonly Section[],
  fresh: readonly Section[],
  least: number,
): ReadonlyMap<string, Section> {
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
    if (share < least || pairs.has(then.id) || taken.has(now.id)) continue;
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
