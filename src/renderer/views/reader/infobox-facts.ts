import type { Article, InfoboxEntry, TextSpan } from '#shared/models/article.ts';

/** What the infobox says of one side; null where the source says nothing. */
export type SideFacts = {
  readonly mission: TextSpan | null;
  readonly envoy: TextSpan | null;
  readonly envoyTitle: TextSpan | null;
};

/** Every entry of every infobox of the article, in reading order. */
export function infoboxEntries(article: Article): readonly InfoboxEntry[] {
  return article.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'infobox' ? block.entries : [])),
  );
}

/** The facts that stand in the article's head, for the State with this code. */
export function sideFacts(entries: readonly InfoboxEntry[], iso2: string | null): SideFacts {
  const own = entries.filter((entry) => iso2 !== null && entry.country === iso2 && entry.value.text !== '');
  const find = (pattern: RegExp) => own.find((entry) => pattern.test(entry.key))?.value ?? null;
  return {
    mission: find(/^mission ?\d*$/i),
    envoy: find(/^envoy ?\d*$/i),
    envoyTitle: find(/^envoy[ _]?title ?\d*$/i),
  };
}
