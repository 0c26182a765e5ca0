import { openWorld } from '#main/world/open-world.ts';
import { chronoReader, compromiseReader } from './peers.ts';
import { type LabelledArticle, type LabelSet, readLabels } from './read-labels.ts';
import { type ArticleReader, linderoReader } from './readers.ts';
import { addTally, f1, noTally, precision, recall, type Tally } from './score.ts';
import { scoreDates } from './score-dates.ts';
import { scorePlaces } from './score-places.ts';

/** One reader's marks against one set of labels. */
export type ExtractFigure = {
  readonly what: 'places' | 'explicit dates' | 'dates by context';
  readonly set: LabelSet;
  readonly reader: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Cities that were put in another country than the label says; null where a reader puts nothing anywhere. */
  readonly abroad: number | null;
  readonly labels: number;
};

/** Measures ours and the peers on every set of labels. */
export async function measureExtract(): Promise<readonly ExtractFigure[]> {
  const world = await openWorld('resources/world');
  try {
    const readers = [linderoReader(world), compromiseReader, chronoReader];
    return (['tuned', 'held-back'] as const).flatMap((set) => {
      const articles = readLabels(set);
      return readers.flatMap((reader) => [
        ...measurePlaces(reader, set, articles),
        ...measureDates(reader, set, articles),
      ]);
    });
  } finally {
    world.close();
  }
}

function measurePlaces(
  { name, places }: ArticleReader,
  set: LabelSet,
  articles: readonly LabelledArticle[],
): readonly ExtractFigure[] {
  if (!places) return [];
  const scores = articles.map((labelled) => scorePlaces(places(labelled), labelled.places));
  const tally = scores.map(({ matched }) => matched.tally).reduce(addTally, noTally);
  const abroad =
    name === 'lindero' ? scores.reduce((sum, { wrongCountry }) => sum + wrongCountry.length, 0) : null;
  return [{ what: 'places', set, reader: name, ...ratios(tally), abroad }];
}

function measureDates(
  { name, dates }: ArticleReader,
  set: LabelSet,
  articles: readonly LabelledArticle[],
): readonly ExtractFigure[] {
  if (!dates) return [];
  const scores = articles.map((labelled) => scoreDates(dates(labelled), labelled.dates));
  const explicit = scores.map((score) => score.explicit.tally).reduce(addTally, noTally);
  const context = scores.map((score) => score.context.tally).reduce(addTally, noTally);
  return [
    { what: 'explicit dates', set, reader: name, ...ratios(explicit), abroad: null },
    { what: 'dates by context', set, reader: name, ...ratios(context), abroad: null },
  ];
}

const ratios = (tally: Tally) => ({
  precision: precision(tally),
  recall: recall(tally),
  f1: f1(tally),
  labels: tally.right + tally.missed,
});
