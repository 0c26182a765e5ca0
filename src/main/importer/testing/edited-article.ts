import fc from 'fast-check';
import type { MissionType } from '#shared/missions/mission-types.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import type { KeptThing } from '#shared/subjects/kept.ts';
import { keepEvent } from '#shared/subjects/kinds/event.ts';
import { keepFigure } from '#shared/subjects/kinds/figure.ts';
import { missionSlug, postOf } from '#shared/subjects/kinds/mission.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';

import { findEvents } from '../events/find-events.ts';
import { parseArticle } from '../parse/parse-article.ts';

/**
 * An article as somebody edits it: everything in it keeps its `uid` whatever
 * becomes of its words, so that it is known what a note should stand on.
 */
type Dated = { readonly uid: number; readonly year: number; readonly what: string };
type Row = { readonly uid: number; readonly name: string; readonly cells: readonly string[] };
type Grid = {
  readonly uid: number;
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
};
type Chapter = {
  readonly uid: number;
  readonly title: string;
  readonly level: 2 | 3;
  readonly events: readonly Dated[];
  readonly grids: readonly Grid[];
};
type Post = { readonly uid: number; readonly type: MissionType; readonly city: string };
export type Draft = { readonly chapters: readonly Chapter[]; readonly posts: readonly Post[] };

const titles = ['Trade', 'History', 'Spain', 'Mexico', 'Culture', 'Sports'];
const captions = ['Exports by year', 'Investment by year', 'Visitors'];
const headers = [
  ['Year', 'Exports', 'Imports'],
  ['Year', 'Imports', 'Exports'],
];
const happenings = [
  'a trade accord was signed in Accra',
  'a trade accord was signed in Ankara',
  'the President of Ghana visited Ankara and spoke of trade with the ministers there',
  'the President of Ghana visited Istanbul and spoke of trade with the ministers there',
  'an embassy was opened',
];
const cities = ['Accra', 'Ankara', 'Izmir', 'Kumasi'];
const types = ['embassy', 'consulate', 'consulate-general'] as const;

/** Draws numbers from a seed, so that an edit is small to shrink. */
function drawing(seed: number) {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <Part>(from: readonly Part[]): Part => from[next(from.length)] as Part;
  return { next, pick };
}
type Drawing = ReturnType<typeof drawing>;

const uid = ({ next }: Drawing): number => next(2 ** 30);
const dated = (draw: Drawing): Dated => ({
  uid: uid(draw),
  year: 1990 + draw.next(6),
  what: draw.pick(happenings),
});
const row = (draw: Drawing): Row => ({
  uid: uid(draw),
  name: String(2018 + draw.next(5)),
  cells: [String(draw.next(900)), String(draw.next(900))],
});
const many = <Part>(count: number, make: () => Part): readonly Part[] => Array.from({ length: count }, make);
const grid = (draw: Drawing): Grid => ({
  uid: uid(draw),
  caption: draw.pick(captions),
  header: draw.pick(headers),
  rows: many(1 + draw.next(4), () => row(draw)),
});
const chapter = (draw: Drawing): Chapter => ({
  uid: uid(draw),
  title: draw.pick(titles),
  level: draw.next(2) === 0 ? 2 : 3,
  events: many(draw.next(4), () => dated(draw)),
  grids: many(draw.next(2), () => grid(draw)),
});
const post = (draw: Drawing): Post => ({ uid: uid(draw), type: draw.pick(types), city: draw.pick(cities) });

export const anyDraft: fc.Arbitrary<Draft> = fc.nat().map((seed) => {
  const draw = drawing(seed);
  return {
    chapters: many(2 + draw.next(4), () => chapter(draw)),
    posts: many(1 + draw.next(4), () => post(draw)),
  };
});

export type Edit = {
  readonly what: 'insert' | 'delete' | 'move' | 'repeat' | 'rename';
  readonly seed: number;
};

export const anyEdits = fc.array(
  fc.record({
    what: fc.constantFrom(
      'insert' as const,
      'delete' as const,
      'move' as const,
      'repeat' as const,
      'rename' as const,
    ),
    seed: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The draft after one edit of an event, a row, a table, a section or a mission. */
export function edited(draft: Draft, { what, seed }: Edit): Draft {
  const draw = drawing(seed);
  const kind = draw.pick(['event', 'event', 'row', 'row', 'table', 'section', 'section', 'mission'] as const);
  if (kind === 'mission') return { ...draft, posts: inList(draft.posts, what, draw, post, renamedPost) };
  if (kind === 'section')
    return { ...draft, chapters: inList(draft.chapters, what, draw, chapter, renamedChapter) };
  const at = draw.next(draft.chapters.length);
  const other = draw.next(draft.chapters.length);
  const chapters = draft.chapters.map((each, index): Chapter => {
    if (index !== at) return each;
    if (kind === 'event') return { ...each, events: inList(each.events, what, draw, dated, renamedEvent) };
    if (kind === 'table') return { ...each, grids: inList(each.grids, what, draw, grid, renamedGrid) };
    const table = draw.next(each.grids.length);
    const grids = each.grids.map((one, place) =>
      place === table ? { ...one, rows: inList(one.rows, what, draw, row, renamedRow) } : one,
    );
    return { ...each, grids };
  });
  return what === 'move' && kind === 'event'
    ? { ...draft, chapters: moved(chapters, at, other) }
    : { ...draft, chapters };
}

/** Takes the first event of a section over into another. */
function moved(chapters: readonly Chapter[], from: number, to: number): readonly Chapter[] {
  const event = chapters[from]?.events[0];
  if (event === undefined || from === to) return chapters;
  return chapters.map((each, index) => {
    if (index === from) return { ...each, events: each.events.slice(1) };
    return index === to ? { ...each, events: [event, ...each.events] } : each;
  });
}

function inList<Part extends { readonly uid: number }>(
  list: readonly Part[],
  what: Edit['what'],
  draw: Drawing,
  make: (draw: Drawing) => Part,
  rename: (part: Part, draw: Drawing) => Part,
): readonly Part[] {
  const [from, to] = [draw.next(list.length), draw.next(list.length + 1)];
  const part = list[from];
  if (what === 'insert' || part === undefined) return list.toSpliced(to, 0, make(draw));
  switch (what) {
    case 'delete':
      return list.toSpliced(from, 1);
    case 'move':
      return list.toSpliced(from, 1).toSpliced(Math.min(to, list.length - 1), 0, part);
    case 'repeat':
      // The whole part of a copy's uid is that of what it was made from.
      return list.toSpliced(to, 0, { ...part, uid: Math.floor(part.uid) + (1 + draw.next(1022)) / 1024 });
    case 'rename':
      return list.with(from, rename(part, draw));
  }
}

const renamedEvent = (event: Dated, draw: Drawing): Dated =>
  draw.next(2) === 0 ? { ...event, year: 1990 + draw.next(6) } : { ...event, what: draw.pick(happenings) };
const renamedRow = (each: Row, draw: Drawing): Row =>
  draw.next(2) === 0
    ? { ...each, name: String(2018 + draw.next(5)) }
    : { ...each, cells: each.cells.with(draw.next(each.cells.length), String(draw.next(900))) };
const renamedGrid = (each: Grid, draw: Drawing): Grid =>
  draw.next(2) === 0 ? { ...each, caption: draw.pick(captions) } : { ...each, header: draw.pick(headers) };
const renamedChapter = (each: Chapter, draw: Drawing): Chapter => ({ ...each, title: draw.pick(titles) });
const renamedPost = (each: Post, draw: Drawing): Post =>
  draw.next(2) === 0 ? { ...each, city: draw.pick(cities) } : { ...each, type: draw.pick(types) };

const sentenceOf = ({ year, what }: Dated): string => `In ${year} ${what}.`;
const linesOf = ({ caption, header, rows }: Grid): readonly string[] => [
  caption,
  ...[header, ...rows.map(({ name, cells }) => [name, ...cells])].map((cells) => `| ${cells.join(' | ')} |`),
];
const bodyOf = ({ events, grids }: Chapter): string =>
  [events.map(sentenceOf).join(' '), ...grids.map((each) => linesOf(each).join('\n'))].join('\n\n');

function textOf({ chapters }: Draft): string {
  const parts = chapters.map((each) => {
    const mark = '='.repeat(each.level);
    return `${mark} ${each.title} ${mark}\n\n${bodyOf(each)}`;
  });
  return ['= Ghana–Turkey relations =', 'Ghana and Turkey have relations.', ...parts].join('\n\n');
}

/** Something that a note can be on: which it is, what it says, and the target that is made of it. */
export type Thing = { readonly uid: string; readonly says: string; readonly target: KeptThing };

/** The edition that a draft is read as, and everything in it that a note can be on. */
export function published(
  draft: Draft,
  number: number,
): { readonly edition: Edition; readonly things: readonly Thing[] } {
  const text = textOf(draft);
  const source = {
    text,
    fileName: 'test.txt',
    format: 'plain' as const,
    sha256: `edition ${number}`,
    language: 'en',
  };
  const { article } = parseArticle(source);
  const missions = missionsOf(draft.posts);
  const edition = {
    article,
    border: null,
    missions,
    mentions: [],
    events: findEvents(article),
    checks: [],
    warnings: [],
  };
  return {
    edition,
    things: [
      ...sectionsIn(draft, edition),
      ...eventsIn(draft, edition),
      ...figuresIn(draft, edition),
      ...postsIn(draft, edition),
    ],
  };
}

function missionsOf(posts: readonly Post[]): readonly Mission[] {
  const counts = new Map<string, number>();
  return posts.map(({ type, city }) => {
    const about = { sending: 'GH', receiving: 'TR', type, city };
    const kind = missionSlug(about);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const placing = {
      status: 'unplaced',
      rule: 'none',
      place: null,
      candidates: [],
      candidateCount: 0,
    } as const;
    const id = count === 1 ? kind : `${kind}-${count}`;
    return {
      ...about,
      id,
      concurrent: false,
      placing,
      sectionId: 'lead',
      source: `${city} (${type})`,
      start: 0,
    };
  });
}

function sectionsIn({ chapters }: Draft, { article }: Edition): readonly Thing[] {
  return chapters.map((each, index) => {
    const section = article.sections[index + 1];
    const end = chapters.findIndex(({ level }, at) => at > index && level <= each.level);
    const inside = chapters.slice(index, end === -1 ? undefined : end);
    return {
      uid: `section ${each.uid}`,
      // What a section says is its own text; where it has none, that of what lies in it.
      says: bodyOf(each).trim() || inside.map((one) => one.title + bodyOf(one)).join('\n'),
      target: keepSection(article, section?.id ?? ''),
    };
  });
}

/** Years in a table are events, too, and none of these. */
function eventsIn({ chapters }: Draft, { article, events }: Edition): readonly Thing[] {
  const told = events.filter(({ sentence }) => sentence.startsWith('In '));
  return chapters
    .flatMap(({ events: dates }) => dates)
    .flatMap((date, index) => {
      const event = told[index];
      if (event === undefined) return [];
      return [{ uid: `event ${date.uid}`, says: sentenceOf(date), target: keepEvent(article, event) }];
    });
}

function figuresIn({ chapters }: Draft, { article }: Edition): readonly Thing[] {
  const tables = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  return chapters
    .flatMap(({ grids }) => grids)
    .flatMap((each, index) => {
      const tableId = tables[index]?.id ?? '';
      const about = `${each.caption} ${each.header}`;
      return [
        {
          uid: `table ${each.uid}`,
          says: linesOf(each).join('\n'),
          target: keepFigure(article, tableId, '', ''),
        },
        ...each.rows.map((one) => ({
          uid: `row ${one.uid}`,
          says: `${about} ${one.name} ${one.cells}`,
          target: keepFigure(article, tableId, one.name, 'Exports'),
        })),
      ];
    });
}

function postsIn({ posts }: Draft, { article, missions }: Edition): readonly Thing[] {
  return missions.map((mission, index) => ({
    uid: `mission ${posts[index]?.uid}`,
    says: missionSlug(mission),
    target: {
      kind: 'mission',
      articleId: article.id,
      articleTitle: article.title,
      missionId: mission.id,
      name: mission.source,
      post: postOf(mission),
      edition: article.source.sha256,
    } satisfies KeptSubject,
  }));
}
