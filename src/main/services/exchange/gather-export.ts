import { selectVersions } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import type { World } from '#main/world/open-world.ts';
import type { Attribution } from '#shared/contract/app-channels.ts';
import type { ExportedArticle, ExportInput } from '#shared/exchange/notes/export-input.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { Review } from '#shared/models/study.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { factsOf as subjectFacts } from '#shared/subjects/kept.ts';
import { isOfWikipedia } from '#shared/text/article-origin.ts';
import { drawNotesMap } from './draw-notes-map.ts';
import type { FaceRules } from './face-rules.ts';

export type ExportSources = {
  /** The notebook that the notes are of. */
  readonly notebook: () => Notebook;
  /** Opens an article of the library; fails where there is none. */
  readonly openEdition: (articleId: string) => Promise<Edition>;
  readonly world: World;
  /** Whose data the world is compiled from. */
  readonly attributions: readonly Attribution[];
  readonly faceRules: FaceRules;
};

/** Everything that a form may write about the chosen notes. `articleId` is an article to show though no note is on it. */
export async function gatherExport(
  notes: readonly Note[],
  { notebook, openEdition, world, attributions, faceRules }: ExportSources,
  {
    language,
    now,
    articleId,
    reviews,
  }: {
    readonly language: Language;
    readonly now: Date;
    readonly articleId: string | null;
    readonly reviews: readonly Review[];
  },
): Promise<ExportInput> {
  const ids = new Set([...(articleId === null ? [] : [articleId]), ...notes.flatMap(articleIdsOf)]);
  const editions = new Map<string, Edition>();
  for (const id of ids) {
    // An article that is no longer in the library is no reason to stop.
    const edition = await openEdition(id).catch(() => null);
    if (edition !== null) editions.set(id, edition);
  }
  const factsOf = (kept: KeptSubject) =>
    subjectFacts(kept, 'articleId' in kept ? editions.get(kept.articleId) : undefined);
  return {
    notes,
    reviews,
    historyOf: (id) =>
      notebook()
        .read((database) => selectVersions(database, id))
        .map(({ note }) => note)
        .reverse(),
    articles: [...ids].map((id) => articleOf(id, editions.get(id), notes)),
    factsOf,
    exportedAt: now.toISOString(),
    language,
    editions: [...editions.values()],
    mapOf: (edition) => drawNotesMap(edition, world, notes, factsOf, language),
    faceRules,
    mapSources: attributions.map(({ attribution }) => attribution),
  };
}

/** As the library has it, else as the notes remember it. */
function articleOf(id: string, edition: Edition | undefined, notes: readonly Note[]): ExportedArticle {
  if (edition !== undefined) {
    const { title, language } = edition.article;
    return { id, title, language, ofWikipedia: isOfWikipedia(edition) };
  }
  for (const { targets } of notes) {
    for (const target of targets) {
      if ('articleId' in target && target.articleId === id && target.articleTitle !== '')
        return { id, title: target.articleTitle, language: 'en', ofWikipedia: false };
    }
  }
  return { id, title: id, language: 'en', ofWikipedia: false };
}
