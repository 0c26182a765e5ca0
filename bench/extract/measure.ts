import { openWorld } from '#main/world/open-world.ts';
import { chronoReader, compromiseReader } from './peers.ts';
import { type Label, type LabelledArticle, type LabelSet, readLabels } from './read-labels.ts';
import { type ArticleReader, linderoReader } from './readers.ts';
import { addTally, f1, type Matched, noTally, precision, type Range, recall, type Tally } from './score.ts';
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
  /** What was missed and what was wrong, a line each, by article and place in its text. */
  readonly misses: readonly string[];
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
  const misses = articles.flatMap((labelled, index) => missesOf(labelled, scores[index]?.matched));
  return [{ what: 'places', set, reader: name, ...ratios(tally), abroad, misses }];
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
    {
      what: 'explicit dates',
      set,
      reader: name,
      ...ratios(explicit),
      abroad: null,
      misses: articles.flatMap((labelled, index) => missesOf(labelled, scores[index]?.explicit)),
    },
    {
      what: 'dates by context',
      set,
      reader: name,
      ...ratios(context),
      abroad: null,
      misses: articles.flatMap((labelled, index) => missesOf(labelled, scores[index]?.context)),
    },
  ];
}

type Read = Range & { readonly text: string };

/** In the order of the text. Where a label says what was wanted, so does the line. */
function missesOf(
  { name }: LabelledArticle,
  matched: Matched<Read, Label> = { tally: noTally, wrong: [], missed: [] },
): readonly string[] {
  const missed = matched.missed.map(({ start, text, code }) => ({ start, line: `missed ${text} (${code})` }));
  const wrong = matched.wrong.map(({ start, text }) => ({ start, line: `wrong ${text}` }));
  return [...missed, ...wrong]
    .sort((one, other) => one.start - other.start)
    .map(({ start, line }) => `${name} ${start}: ${line}`);
}

const ratios = (tally: Tally) => ({
  precision: precision(tally),
  recall: recall(tally),
  f1: f1(tally),
  labels: tally.right + tally.missed,
});
