import { useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Colours } from '#renderer/styles/tokens.ts';
import type { Place } from '#renderer/workers/gather-places.ts';
import type { LandOutline } from '#renderer/workers/land-outline.ts';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import { type AlongPlace, withAlongNames } from './along/along-places.ts';
import { toMercator } from './border/border-outline.ts';
import type { LabelScene } from './labels/compose-labels.ts';
import { missionCities } from './labels/labelled-cities.ts';
import { useLabelFonts } from './labels/use-label-fonts.ts';
import type { MissionMarkers } from './use-mission-markers.ts';

export type LabelSceneInput = MissionMarkers & {
  readonly edition: Edition;
  readonly border: PairGeometry | null;
  readonly places: readonly Place[];
  /** The places that the text speaks of: they are named before others. */
  readonly along: readonly AlongPlace[];
  readonly outlines: readonly LandOutline[];
  readonly chosenId: string | null;
  readonly colours: Colours;
  readonly covered: LabelScene['covered'];
  /** Changes whenever what covers the map has changed its size. */
  readonly folds: number;
};

/** All that the names on the map depend on: a new object means that they are drawn again. */
export function useLabelScene(input: LabelSceneInput): LabelScene {
  const { edition, border, places, along, outlines, chosenId, colours, covered, folds, markers, offsetsAt } =
    input;
  const { language } = useTranslate();
  const fonts = useLabelFonts();
  const ofMissions = useMemo(() => {
    const shown = new Set(markers.map(({ id }) => id));
    return missionCities(
      edition.missions.filter(({ id }) => shown.has(id)),
      chosenId,
    );
  }, [edition, markers, chosenId]);
  const cities = useMemo(() => withAlongNames(ofMissions, along), [ofMissions, along]);
  const lines = useMemo(() => border?.lines.map((line) => toMercator(unwrapLine(line))) ?? [], [border]);
  return useMemo(() => {
    const sides = edition.article.sides.map(({ iso2 }, index) => ({ iso2, outline: outlines[index] ?? [] }));
    return {
      places,
      sides,
      border: lines,
      cities,
      markers,
      offsetsAt,
      language,
      fonts,
      colours,
      covered,
      folds,
    };
  }, [
    edition,
    places,
    outlines,
    lines,
    cities,
    markers,
    offsetsAt,
    language,
    fonts,
    colours,
    covered,
    folds,
  ]);
}
