import { assertNever } from '#shared/assert-never.ts';
import type { Block, Section, TextSpan } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { SearchKind } from '#shared/models/search.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';

import { subjectKinds } from '#shared/subjects/subject-kinds.ts';
import { type CodePointIndex, indexCodePoints } from '#shared/text/code-points.ts';
import { missionName } from '#shared/text/mission-name.ts';

/** The smallest thing that search can find. */
export type SearchDocument = {
  readonly kind: SearchKind;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly sectionId: string | null;
  /** What the section is, for links. */
  readonly sectionMark: string | null;
  readonly targetId: string;
  /** Weighs most; also what the hit is called. */
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  /** Where `text` starts in the normalised text, in code points; null when it stands nowhere word for word. */
  readonly start: number | null;
};

/** Everything in an edition that can be found, in reading order. `countries` name the missions' States. */
export function searchDocuments(
  edition: Edition,
  countries: readonly CountryFacts[],
): readonly SearchDocument[] {
  const { article } = edition;
  const points = indexCodePoints(article.source.text);
  const { evidence } = subjectKinds.section.kept;
  const whole = { articleId: article.id, articleTitle: article.title };
  return [
    {
      ...whole,
      kind: 'article',
      sectionId: null,
      sectionMark: null,
      targetId: article.id,
      title: article.title,
      heading: '',
      text: '',
      start: null,
    },
    ...article.sections.flatMap((section) =>
      sectionDocuments(section, evidence?.(keepSection(article, section.id)).as ?? null, points).map(
        (document) => ({
          ...whole,
          ...document,
        }),
      ),
    ),
    ...edition.missions.map((mission) => ({ ...whole, ...missionDocument(mission, countries) })),
    ...placeDocuments(edition).map((document) => ({ ...whole, ...document })),
  ];
}

const longestHeading = 500;

type Part = Omit<SearchDocument, 'articleId' | 'articleTitle'>;

function sectionDocuments(
  section: Section,
  sectionMark: string | null,
  points: CodePointIndex,
): readonly Part[] {
  // Every text below it carries the heading: a long one by its beginning.
  const own = { sectionId: section.id, sectionMark, heading: section.title.slice(0, longestHeading) };
  const texts = section.blocks.flatMap((block) =>
    blockTexts(block, points).map(
      ({ label, span }): Part => ({
        ...own,
        kind: 'text',
        targetId: block.id,
        title: '',
        heading: label ?? own.heading,
        text: span.text,
        start: span.start,
      }),
    ),
  );
  if (section.heading === null || section.level === 1) return texts;
  const { start } = section.heading;
  return [{ ...own, kind: 'section', targetId: section.id, title: section.title, text: '', start }, ...texts];
}

type LabelledText = { readonly label?: string; readonly span: TextSpan };

/** The texts of a block that are found by themselves: a paragraph, an item, a row, an entry. */
function blockTexts(block: Block, points: CodePointIndex): readonly LabelledText[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ span: block.span }];
    case 'list':
      return block.items.map((span) => ({ span }));
    case 'infobox':
      return block.entries.map((entry) => ({ label: entry.key, span: entry.value }));
    case 'table': {
      const { caption, header, rows } = block.table;
      const lines = [header, ...rows].flatMap((cells) => rowText(cells, points));
      return [...(caption === null ? [] : [caption]), ...lines].map((span) => ({ span }));
    }
    default:
      return assertNever(block);
  }
}

/** A row as the source writes it, from its first cell to its last, so that offsets stay true. */
function rowText(cells: readonly TextSpan[], points: CodePointIndex): readonly TextSpan[] {
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = last.start + indexCodePoints(last.text).length;
  return [{ start: first.start, text: points.slice(first.start, end) }];
}

function missionDocument(mission: Mission, countries: readonly CountryFacts[]): Part {
  return {
    kind: 'mission',
    sectionId: mission.sectionId,
    sectionMark: null,
    targetId: mission.id,
    title: missionName(mission, countries, 'en'),
    heading: missionName(mission, countries, 'es'),
    text: [mission.placing.place?.name, mission.placing.place?.admin1].filter(Boolean).join(', '),
    start: null,
  };
}

/** One document a place, at its first mention. */
const placeDocuments = (edition: Edition): readonly Part[] =>
  [...subjectIndex(edition).places().values()].flatMap(([first]) =>
    first === undefined ? [] : [placeDocument(first)],
  );

const placeDocument = ({ sectionId, placeId, name, text, start }: Mention): Part => ({
  kind: 'place',
  sectionId,
  sectionMark: null,
  targetId: placeId,
  title: name,
  heading: '',
  text: text === name ? '' : text,
  start,
});
