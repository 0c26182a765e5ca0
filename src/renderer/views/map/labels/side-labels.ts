import type { Place } from '#renderer/workers/gather-places.ts';
import type { LandOutline } from '#renderer/workers/land-outline.ts';
import type { Language } from '#shared/models/settings.ts';
import type { Box } from '../point.ts';
import type { MapLabel } from './label-candidates.ts';
import { evenLines, extent } from './label-lines.ts';
import { type LabelStyle, labelStyle } from './label-style.ts';
import { boxAround, type LabelView, placeIn } from './label-view.ts';
import type { PlacedLabel } from './place-labels.ts';
import { placeSideName } from './place-side-name.ts';

/** One of the two States of the article. */
export type LabelSide = { readonly iso2: string | null; readonly outline: LandOutline };

/** A name that would cover many markers is written smaller, before it is written over them. */
const SIZES = [1, 0.86, 0.74];

/** The names of the two States, one a step: they are there whenever some of their land is. */
export function* sideLabels(
  places: readonly Place[],
  sides: readonly LabelSide[],
  language: Language,
  view: LabelView,
  covered: readonly Box[],
  crowded: readonly Box[],
): Generator<void, readonly PlacedLabel<MapLabel>[]> {
  const placed: PlacedLabel<MapLabel>[] = [];
  for (const { iso2, outline } of sides) {
    yield;
    const place = places.find(({ kind, iso2: of }) => kind === 'country' && iso2 !== null && of === iso2);
    if (place === undefined) continue;
    const name = placeSideName(formsOf(place.names[language].toLocaleUpperCase(language), view), {
      outline,
      frame: view.frame,
      seen: view.seen,
      covered: [
        ...covered,
        ...placed.map(({ candidate, middle }) => boxAround(middle, candidate.width, candidate.height)),
      ],
      crowded,
      best: placeIn(view, place.lon, place.lat),
    });
    if (name === null) continue;
    const { form, middle } = name;
    placed.push({ candidate: { ...form, id: place.id, priority: 0, middles: [middle] }, middle });
  }
  return placed;
}

type Form = {
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly width: number;
  readonly height: number;
};

function formsOf(text: string, { zoom, measure }: LabelView): readonly Form[] {
  const base = labelStyle('side', zoom);
  return SIZES.flatMap((share): readonly Form[] => {
    const style = { ...base, size: Math.round(base.size * share * 2) / 2 };
    const two = evenLines(text, style, measure);
    return [[text], ...(two ? [two] : [])].map((lines) => ({
      lines,
      style,
      ...extent(lines, style, measure),
    }));
  });
}
