import { type AnchoredText, anchoredText } from '#shared/anchors/anchored-text.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Article, Section, Table } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { Mission } from '#shared/models/mission.ts';
import { once } from '#shared/once.ts';

/** What of an edition is looked up by its id: each of the tables is made once, when something first asks for it. */
export type SubjectIndex = {
  readonly edition: Edition;
  /** The text, ready for anchors. */
  readonly text: () => AnchoredText;
  readonly section: (id: string) => Section | undefined;
  readonly mission: (id: string) => Mission | undefined;
  readonly event: (id: string) => ArticleEvent | undefined;
  /** The places that are named, and each time that they are, in reading order. */
  readonly places: () => ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsOf: (placeId: string) => readonly Mention[];
  /** A table with the code point that it is read from. */
  readonly table: (id: string) => { readonly table: Table; readonly start: number } | undefined;
};

const indices = new WeakMap<Edition, SubjectIndex>();

/** The index of an edition, made once: an edition never changes. */
export function subjectIndex(edition: Edition): SubjectIndex {
  const known = indices.get(edition);
  if (known !== undefined) return known;
  const { article } = edition;
  const sections = once(() => byId(article.sections));
  const missions = once(() => byId(edition.missions));
  const events = once(() => byId(edition.events));
  const places = once(() => groupBy(edition.mentions, ({ placeId }) => placeId));
  const tables = once(() => byId(placedTables(article)));
  const index: SubjectIndex = {
    edition,
    text: () => textOf(article),
    section: (id) => sections().get(id),
    mission: (id) => missions().get(id),
    event: (id) => events().get(id),
    places,
    mentionsOf: (placeId) => places().get(placeId) ?? [],
    table: (id) => tables().get(id),
  };
  indices.set(edition, index);
  return index;
}

/** Of several with an id the first counts. */
const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.toReversed().map((thing) => [thing.id, thing]));

const placedTables = ({ sections }: Article) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? [{ id: block.table.id, table: block.table, start: block.table.header[0]?.start ?? block.start }]
        : [],
    ),
  );

/** Something that is made of an edition once, when it is first asked for. */
export function perEdition<Made>(make: (index: SubjectIndex) => Made): (index: SubjectIndex) => Made {
  const made = new WeakMap<SubjectIndex, Made>();
  return (index) => {
    const known = made.get(index) ?? make(index);
    made.set(index, known);
    return known;
  };
}

const texts = new WeakMap<Article, AnchoredText>();

/** An article's text, made ready for anchors once. */
export function textOf(article: Article): AnchoredText {
  const known = texts.get(article) ?? anchoredText(article.source.text, article.sections);
  texts.set(article, known);
  return known;
}
