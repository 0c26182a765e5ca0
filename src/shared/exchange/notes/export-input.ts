import type { Edition } from '#shared/models/edition.ts';
import type { FormName } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { Review } from '#shared/models/study.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keptName } from '#shared/subjects/kept.ts';
import type { SubjectFacts } from '#shared/subjects/subject-kind.ts';
import { wellFormed } from '#shared/text/well-formed.ts';

/** An article that notes point into: what its licence asks to travel with its words. */
export type ExportedArticle = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Whether its file says that it is Wikipedia's: a bare text may be anybody's. */
  readonly ofWikipedia: boolean;
};

export const licenceName = 'CC BY-SA 4.0';
export const licenceUrl = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Everything that a form of export may write. */
export type ExportInput = {
  readonly notes: readonly Note[];
  /** How cards of these notes, and of missions, were known: only the lossless form of Lindero has room for them. */
  readonly reviews: readonly Review[];
  /** Earlier states of a note, oldest first. */
  readonly historyOf: (id: string) => readonly Note[];
  /** Every article that the notes point into, in the library or not. */
  readonly articles: readonly ExportedArticle[];
  readonly factsOf: (target: KeptSubject) => SubjectFacts;
  /** ISO 8601 with `Z`. */
  readonly exportedAt: string;
  /** Of the words that the export itself says. */
  readonly language: Language;
  /** The articles whose text is to be shown, as far as the library has them. */
  readonly editions: readonly Edition[];
  /** A drawn map of an edition's pair with the notes on it, as SVG; null where there is nothing to draw. */
  readonly mapOf: (edition: Edition) => string | null;
  /** Whose data the map is drawn from: what has to stand below it. */
  readonly mapSources: readonly string[];
  /** CSS with the faces for a text in it, so that a page looks the same on every machine. */
  readonly faceRules: (text: string) => string;
};

/** Where the article stands in Wikipedia, if it is from there. */
export function sourceUrlOf({ title, language }: Pick<ExportedArticle, 'title' | 'language'>): string {
  const [tongue = 'en'] = language.split('-');
  const wiki = /^[a-z]{2,3}$/.test(tongue) ? tongue : 'en';
  return `https://${wiki}.wikipedia.org/wiki/${encodeURIComponent(wellFormed(title).replaceAll(' ', '_'))}`;
}

/** The source and licence of an article's words, as every export that carries them must say. */
export function attributionOf(article: ExportedArticle): string {
  return `“${article.title}”, ${sourceName(article)} (${sourceUrlOf(article)}), ${licenceName} (${licenceUrl}). Quotations are unchanged.`;
}

/** What an export calls the source of an article's words. */
export function sourceName({ ofWikipedia }: ExportedArticle): string {
  return ofWikipedia ? 'Wikipedia' : 'source not stated; if it is Wikipedia';
}

/** The articles that a note quotes or names. */
export function articlesOf(note: Note, { articles }: ExportInput): readonly ExportedArticle[] {
  return articles.filter(({ id }) =>
    note.targets.some((target) => 'articleId' in target && target.articleId === id),
  );
}

/** How many of the notes a form has no place for: maps want a position, a timeline a time. */
export function countLeftOut(form: FormName, { notes, factsOf }: ExportInput): number {
  const lies = (facts: SubjectFacts) => facts.geometry !== null;
  const happens = ({ first, last }: SubjectFacts) => first !== null || last !== null;
  const wanted = { geojson: lies, kmz: lies, timeline: happens }[form as 'geojson' | 'kmz' | 'timeline'];
  if (wanted === undefined) return 0;
  return notes.filter(({ targets }) => !targets.some((target) => wanted(factsOf(target)))).length;
}

/** A short name for a note in lists and file names: its first words, else the words that it is about. */
export function titleOf(note: Note): string {
  const line = firstWords(note.body);
  const words = line ?? note.targets.map(keptName).find((name) => name.trim() !== '') ?? note.id;
  const characters = Array.from(words);
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : words;
}

/** The words of the first line that has any; the lines after it are not looked at. */
function firstWords(body: string): string | undefined {
  for (const [line] of body.matchAll(/[^\n]+/g)) {
    const words = plainWords(line);
    if (words !== '' && words !== '…') return words;
  }
  return undefined;
}

/** A line of Markdown as the words that a reader sees. */
function plainWords(line: string): string {
  return (
    line
      .slice(0, 1000)
      .replace(/^(?:[#>*+-]+(?:\s+|$)|\s+)+/, '')
      // An address without words is nothing to read.
      .replace(/\[\[lindero:[^[\]|]*\]\]/g, '…')
      .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1')
      .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
      .replace(/(\*\*|__|~~|`)(?=\S)(.*?\S)\1/g, '$2')
      .trim()
  );
}
