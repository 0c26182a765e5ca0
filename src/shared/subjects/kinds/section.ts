import { z } from 'zod';
import { groupBy } from '#shared/group-by.ts';
import type { Article, Section } from '#shared/models/article.ts';
import type { Kept } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { type Candidate, describe, exactly, type FoundAgain, likeliest, unsure } from '../found-again.ts';
import { edition, inArticle, path, short } from '../kept-schema.ts';
import { followMark, markEvidence, markOf, readMark } from '../mark.ts';
import { perEdition } from '../subject-index.ts';
import type { SubjectKindOf } from '../subject-kind.ts';
import { keptPath, linesOf, type Phrases, phrasesOf, samePath, shareOf, statementsOf } from '../wording.ts';

type KeptSection = Kept<'section'>;
type KnownSection = Pick<KeptSection, 'sectionId' | 'title' | 'path' | 'begins' | 'edition'>;

/** Code points of a section's text that are kept to know it by. */
const keptText = 600;
/** Code points that speak for themselves under another heading: a line such as "None." stands under many. */
const longEnough = 44;
/** So much of its beginning in common, under the same headings, is the same section that was worked on. */
const sameShare = 0.7;

/** Stands before what lies in a section that has no text of its own, so that it is not taken for one that has. */
const inside = '› ';

type SectionText = {
  readonly section: Section;
  readonly path: readonly string[];
  readonly begins: string;
  readonly phrases: () => Phrases;
};

/** By id, in reading order. */
type SectionTexts = ReadonlyMap<string, SectionText>;

const read = new WeakMap<Article, SectionTexts>();

/** The sections of an article with their own text; one that has none is known by what lies in it. */
function textsOf(article: Article): SectionTexts {
  const known = read.get(article);
  if (known !== undefined) return known;
  const { slice } = indexCodePoints(article.source.text);
  const all = article.sections.map((section, index): SectionText => {
    const from = section.blocks[0]?.start ?? section.end;
    const own = slice(from, section.end);
    const text = own.trim() === '' ? inside + slice(from, endOfAll(article.sections, index)) : own;
    let phrases: Phrases | null = null;
    return {
      section,
      path: keptPath(section.path),
      begins: linesOf(text, keptText),
      phrases() {
        phrases ??= phrasesOf(text);
        return phrases;
      },
    };
  });
  const texts = new Map(all.map((text) => [text.section.id, text]));
  read.set(article, texts);
  return texts;
}

/** Where a section ends with all that lie in it. */
function endOfAll(sections: readonly Section[], index: number): number {
  const level = sections[index]?.level ?? 0;
  const next = sections.findIndex((section, at) => at > index && section.level <= level);
  return sections[next === -1 ? sections.length - 1 : next - 1]?.end ?? 0;
}

/** What a section is known by. */
export function keepSection(article: Article, sectionId: string): KeptSection {
  const text = textsOf(article).get(sectionId);
  return {
    kind: 'section',
    articleId: article.id,
    articleTitle: article.title,
    sectionId,
    title: text?.section.title || article.title,
    ...(text === undefined ? {} : { path: text.path, begins: text.begins, edition: article.source.sha256 }),
  };
}

/**
 * Finds a section by its headings and its text. Under its headings it is sure when most of its beginning stands
 * there still; under others when it begins letter for letter as it did. `isOfThis`: it was described from this edition.
 */
function findSection(known: KnownSection, article: Article, isOfThis: boolean): FoundAgain<Section> {
  const [lead] = article.sections;
  const byId = textsOf(article).get(known.sectionId)?.section;
  // There is one lead, whatever it says.
  if (lead !== undefined && known.sectionId === lead.id) return exactly(lead);
  if (isOfThis && byId !== undefined && (byId.title || article.title) === known.title) return exactly(byId);
  const then = phrasesOf(known.begins ?? '');
  const texts = [...textsOf(article).values()].slice(1);
  // Where the headings stand twice, or the same text under others, only the very beginning tells one from the other.
  const inPlace = texts.filter(({ path }) => samePath(known.path, path));
  const said = [known.begins, ...inPlace.map(({ begins }) => begins)];
  const isAlone = texts.filter((text) => inPlace.includes(text) || said.includes(text.begins)).length === 1;
  return likeliest(texts.flatMap((text) => candidateOf(known, text, then, isAlone)));
}

function candidateOf(
  known: KnownSection,
  text: SectionText,
  then: Phrases,
  isAlone: boolean,
): readonly Candidate<Section>[] {
  const { section } = text;
  const sameTitle = section.title === known.title;
  if (known.path === undefined || known.begins === undefined) {
    if (!sameTitle && section.id !== known.sectionId) return [];
    const rank = (sameTitle ? 0.3 : 0) + (section.id === known.sectionId ? 0.1 : 0);
    return [{ subject: section, rank, confidence: unsure(0.5), isInPlace: true }];
  }
  const isInPlace = samePath(known.path, text.path);
  const sameBeginning = known.begins === text.begins;
  const share = sameBeginning ? 1 : 0.95 * shareOf(then, text.phrases());
  if (!isInPlace && share < 0.5) return [];
  const rank = (isInPlace ? 0.4 : sameTitle ? 0.1 : 0) + 0.6 * share;
  if (isInPlace) {
    const isAlike = known.begins.startsWith(inside) === text.begins.startsWith(inside);
    const isSure =
      sameBeginning || (isAlone && isAlike && commonShare(known.begins, text.begins) >= sameShare);
    return [{ subject: section, rank, confidence: isSure ? 0.9 + 0.1 * share : unsure(rank), isInPlace }];
  }
  const isSure = sameBeginning && Array.from(known.begins).length >= longEnough;
  return [{ subject: section, rank, confidence: isSure ? 0.9 : unsure(rank), isInPlace }];
}

/** How much two beginnings have in common, 0 to 1: of the larger, the share of statements that the other has, too, each as often. */
function commonShare(begins: string, other: string): number {
  const [one, two] = [wholeStatements(begins), wholeStatements(other)];
  const left = [...two];
  const common = one.filter((statement) => {
    const at = left.indexOf(statement);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return common.length / Math.max(1, one.length, two.length);
}

/** The last statement says nothing where it is cut off. */
function wholeStatements(begins: string): readonly string[] {
  const statements = statementsOf(begins);
  const isCut = statements.length > 1 && Array.from(begins).length >= keptText - 1;
  return isCut ? statements.slice(0, -1) : statements;
}

const markOfKept = ({ path, begins }: KeptSection): string | undefined =>
  path === undefined || begins === undefined ? undefined : markOf([path, begins]);

const ofMark = perEdition(({ edition: { article } }) =>
  groupBy(article.sections, ({ id }) => markOfKept(keepSection(article, id)) ?? ''),
);
const ofTitle = perEdition(({ edition: { article } }) => groupBy(article.sections, ({ title }) => title));

/** A section's id, as the fragments of HTML pages are named (RFC 3236). */
export const fragmentSelector = (sectionId: string) => ({
  type: 'FragmentSelector',
  conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
  value: sectionId,
});

/** A part of the article under a heading of its own. It is read, not chosen: the address shows it as long as the reader is in it. */
export const section: SubjectKindOf<'section'> = {
  label: { en: 'Section', es: 'Sección' },
  link: {
    write: ({ id }) => id,
    read: (id) => ({ kind: 'section', id }),
    evidence: readMark,
    follow(subject, { as }, index) {
      const there = index.section(subject.id);
      // The id of the only section of a title is its name, and counts nothing.
      const isName = as === undefined && ofTitle(index).get(there?.title ?? '')?.length === 1;
      return followMark(subject, ofMark(index).get(as ?? '-') ?? [], there !== undefined, isName);
    },
  },
  isChosen: false,
  key: ({ id }) => id,
  all: ({ edition: { article } }) =>
    article.sections.flatMap(({ id }) => (id === 'lead' ? [] : [{ kind: 'section', id }])),
  name({ id }, { edition, section }) {
    const there = section(id);
    return there === undefined ? null : there.title || edition.article.title;
  },
  heading: ({ id }) => id,
  kept: {
    schema: z.strictObject({
      kind: z.literal('section'),
      ...inArticle,
      sectionId: short,
      title: z.string().max(20_000),
      path,
      begins: z.string().max(2_000).optional(),
      edition,
    }),
    keep: ({ id }, index) => keepSection(index.edition.article, id),
    subject: ({ sectionId }) => ({ kind: 'section', id: sectionId }),
    find(kept, { edition: { article } }, isHere) {
      return describe(findSection(kept, article, isHere), ({ id }) => keepSection(article, id));
    },
    name: ({ title }) => title,
    knownBy: ({ path, title, begins }) => [path?.join(' › ') || title, begins].filter(Boolean).join(' — '),
    evidence: (kept) => markEvidence(markOfKept(kept)),
    section: ({ sectionId }) => sectionId,
    sectionNow(kept, { edition: { article } }) {
      const { state, subject } = findSection(kept, article, kept.edition === article.source.sha256);
      return subject === null || state === 'changed' ? null : subject.id;
    },
    shownBy: ['words'],
    card: ({ title }, now) => ({ question: { kind: 'name', name: now ?? title } }),
    selector: ({ sectionId }) => fragmentSelector(sectionId),
  },
};
