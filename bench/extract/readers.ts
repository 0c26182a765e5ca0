import { compileArticle } from '#main/importer/compile-article.ts';
import type { World } from '#main/world/open-world.ts';
import type { LabelledArticle } from './read-labels.ts';
import type { FoundDate } from './score-dates.ts';
import type { FoundPlace } from './score-places.ts';

/** Somebody who reads an article for places and dates. null: not what it does. */
export type ArticleReader = {
  readonly name: string;
  readonly places: ((labelled: LabelledArticle) => readonly FoundPlace[]) | null;
  readonly dates: ((labelled: LabelledArticle) => readonly FoundDate[]) | null;
};

/** This project's compiler, as an import runs it. */
export function linderoReader(world: World): ArticleReader {
  const compile = ({ name, text }: LabelledArticle) =>
    compileArticle({ fileName: `${name}.txt`, bytes: new TextEncoder().encode(text) }, world);
  const rangeOf = ({ start, text }: { start: number; text: string }) => ({
    start,
    end: start + [...text].length,
    text,
  });
  return {
    name: 'lindero',
    places: (labelled) =>
      compile(labelled).mentions.map((mention) => ({ ...rangeOf(mention), place: mention })),
    dates: (labelled) =>
      compile(labelled).events.map((event) => ({
        ...rangeOf(event),
        edtf: event.edtf,
        context: event.basis === 'context',
      })),
  };
}
