import type { Place } from '#renderer/workers/gather-places.ts';
import type { Language } from '#shared/models/settings.ts';
import type { Point } from '../point.ts';
import { extent, fitLines, LINE_HEIGHT } from './label-lines.ts';
import { type LabelKind, type LabelStyle, labelStyle } from './label-style.ts';
import { boxAround, type LabelView, liesWithin, placeIn, touches } from './label-view.ts';
import type { LabelCandidate } from './place-labels.ts';

/** A name ready to be drawn, in one or two lines. */
export type MapLabel = LabelCandidate & {
  readonly lines: readonly string[];
  readonly style: LabelStyle;
};

/** A city with missions: its name stands beside its marker. */
export type LabelledCity = {
  readonly id: string;
  readonly name: string;
  /** Layer pixels of the marker. */
  readonly at: Point;
  /** Pixels from there to the edge of the marker. */
  readonly reach: number;
  /** The lower is placed the earlier. */
  readonly priority: number;
  readonly isChosen?: boolean;
};

/** A name may be a little wider than the land that it stands on. */
const ROOM = 1.1;
const PROVINCES_FROM = 4;
/** Pixels between a marker and the name beside it. */
const BESIDE = 4;
/** No name is half as wide in pixels: places further than this beyond what is drawn are not looked at. */
const WIDEST = 220;

/** The name of a province, a sea, lake, river or another country than the two; null when it has no room at this zoom. */
export function placeCandidate(
  place: Place,
  sides: readonly (string | null)[],
  language: Language,
  view: LabelView,
): MapLabel | null {
  const ofPair = place.iso2 !== null && sides.includes(place.iso2);
  if (ofPair && place.kind === 'country') return null;
  if ((place.kind === 'admin-1' ? provinceZoom(place, ofPair) : place.minZoom) > view.zoom) return null;
  const style = labelStyle(place.kind, view.zoom);
  const pixelsPerDegree = view.frame.size / 360;
  const room = place.width === null ? Number.POSITIVE_INFINITY : place.width * pixelsPerDegree * ROOM;
  if (room < 2 * style.size) return null;
  const anchors = [[place.lon, place.lat] as const, ...(place.also ?? [])]
    .map(([lon, lat]) => placeIn(view, lon, lat))
    .filter(({ x, y }) => touches(boxAround({ x, y }, 2 * WIDEST, 4 * style.size), view.drawn));
  if (anchors.length === 0) return null;
  const lines = fitLines(writtenName(place, style, language), style, room, view.measure);
  if (lines === null || (place.kind === 'river' && lines.length > 1)) return null;
  const size = extent(lines, style, view.measure);
  const middles = anchors
    .flatMap((anchor) =>
      place.kind === 'river'
        ? middlesBeside(anchor, size)
        : middlesAround(anchor, size.width, place.kind, view),
    )
    .filter((middle) => isWholeOrAway(middle, size, view));
  // A river's name has many places: one that is seen comes before those that are not.
  const isAway = ({ x, y }: Point) =>
    Number(!liesWithin({ left: x, right: x, top: y, bottom: y }, view.seen));
  if (place.kind === 'river') middles.sort((one, other) => isAway(one) - isAway(other));
  if (middles.length === 0) return null;
  const priority = priorities[place.kind] - Math.min(0.9, (place.width ?? 0) / 100);
  return { id: place.id, priority, ...size, middles, lines, style };
}

/** The name of a place as its lettering writes it. */
export function writtenName({ names }: Place, { capitals }: LabelStyle, language: Language): string {
  return capitals ? names[language].toLocaleUpperCase(language) : names[language];
}

/** The names of cities: right of the marker, left, above or below; where the view ends, on the side that is seen. */
export function cityCandidates(cities: readonly LabelledCity[], view: LabelView): readonly MapLabel[] {
  const style = labelStyle('city', view.zoom);
  return cities.flatMap(({ id, name, at, reach, priority, isChosen }): readonly MapLabel[] => {
    if (!touches(boxAround(at, 2 * WIDEST, 4 * style.size), view.drawn)) return [];
    const size = extent([name], style, view.measure);
    const [dx, dy] = [reach + BESIDE + size.width / 2, reach + BESIDE + size.height / 2];
    const slanted = size.height * 0.7;
    const middles = [
      { x: at.x + dx, y: at.y },
      { x: at.x - dx, y: at.y },
      // Over the chosen one stands its card.
      ...(isChosen ? [] : [{ x: at.x, y: at.y - dy }]),
      { x: at.x, y: at.y + dy },
      { x: at.x + dx - 4, y: at.y - slanted },
      { x: at.x + dx - 4, y: at.y + slanted },
      { x: at.x - dx + 4, y: at.y - slanted },
      { x: at.x - dx + 4, y: at.y + slanted },
    ].filter((middle) => isWholeOrAway(middle, size, view));
    const label = { id, priority: priorities.city + priority, ...size, lines: [name], style, mayCross: true };
    return [isChosen ? { ...label, middles, priority: -1, always: true } : { ...label, middles }];
  });
}

const priorities = {
  city: 2,
  country: 4,
  sea: 6,
  'admin-1': 7,
  lake: 8,
  river: 9,
} as const satisfies Partial<Record<LabelKind, number>>;

function provinceZoom(place: Place, ofPair: boolean): number {
  return ofPair ? PROVINCES_FROM : Math.max(PROVINCES_FROM + 1, place.minZoom);
}

/** Where a name may stand: at its place, or a line higher or lower; on water also to the sides, to be in view. */
function middlesAround(
  { x, y }: Point,
  width: number,
  kind: Place['kind'],
  view: LabelView,
): readonly Point[] {
  const line = labelStyle(kind, view.zoom).size * LINE_HEIGHT;
  const levels = [0, -line, line].map((down) => ({ x, y: y + down }));
  if (kind !== 'sea') return levels;
  const { left, right } = view.seen;
  const inView = Math.max(left + width / 2 + 8, Math.min(right - width / 2 - 8, x));
  const isNear = Math.abs(inView - x) < width * 0.6;
  return isNear && inView !== x ? levels.flatMap((level) => [level, { ...level, x: inView }]) : levels;
}

/** A river's name stands beside it: above or below, right or left. */
function middlesBeside(
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Point[] {
  // Further off where the river winds, or is a border that names keep off.
  return [1, 8].flatMap((away) => {
    const [across, down] = [width / 2 + BESIDE + away, height / 2 + away];
    return [
      { x, y: y - down },
      { x, y: y + down },
      { x: x + across, y },
      { x: x - across, y },
    ];
  });
}

/** A name that the edge of the view would cut at rest is left out; beyond it, it waits for the map to be dragged. */
function isWholeOrAway(
  middle: Point,
  { width, height }: { readonly width: number; readonly height: number },
  view: LabelView,
): boolean {
  const box = boxAround(middle, width, height);
  return liesWithin(box, view.seen) || (!touches(box, view.seen) && touches(box, view.drawn));
}
