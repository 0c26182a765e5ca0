import type { Place } from '#renderer/workers/gather-places.ts';
import type { Language } from '#shared/models/settings.ts';
import type { Box, Point } from '../point.ts';
import { nearestCopy } from '../view/mercator.ts';
import { type LabelKind, type LabelStyle, labelStyle } from './label-style.ts';
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
};

export type LabelView = {
  readonly zoom: number;
  /** Longitude in the middle of the view: names stand in the copy of the world that is nearest. */
  readonly lon: number;
  readonly project: (lon: number, lat: number) => Point;
  /** What is seen of the layer at rest. */
  readonly seen: Box;
  /** Width of a text in pixels, in a style. */
  readonly measure: (text: string, style: LabelStyle) => number;
};

/** A name may be a little wider than the land that it stands on. */
const ROOM = 1.1;
const PROVINCES_FROM = 4;
/** Pixels between a marker and the name beside it. */
const BESIDE = 4;
export const LINE_HEIGHT = 1.15;

/** The names of countries, provinces and seas that have room at this zoom. */
export function placeCandidates(
  places: readonly Place[],
  sides: readonly (string | null)[],
  language: Language,
  view: LabelView,
): readonly MapLabel[] {
  const pixelsPerDegree = (256 * 2 ** view.zoom) / 360;
  return places.flatMap((place): readonly MapLabel[] => {
    const ofPair = place.iso2 !== null && sides.includes(place.iso2);
    const kind = kindOf(place, ofPair);
    if ((kind === 'admin-1' ? provinceZoom(place, ofPair) : place.minZoom) > view.zoom) return [];
    const style = labelStyle(kind, view.zoom);
    const room = place.width === null ? Number.POSITIVE_INFINITY : place.width * pixelsPerDegree * ROOM;
    const text = place.names[language];
    const lines = fitLines(
      style.capitals ? text.toLocaleUpperCase(language) : text,
      style,
      room,
      view.measure,
    );
    // The two States are always named.
    if (lines === null && kind !== 'side') return [];
    const shown = lines ?? [text.toLocaleUpperCase(language)];
    const middle = view.project(nearestCopy(place.lon, view.lon), place.lat);
    return [
      {
        id: place.id,
        priority: priorities[kind] - Math.min(0.9, (place.width ?? 0) / 100),
        ...extent(shown, style, view.measure),
        middles: middlesAround(middle, style.size * LINE_HEIGHT, kind === 'side' ? room / ROOM : 0),
        lines: shown,
        style,
      },
    ];
  });
}

/** The names of cities: right of the marker, left, above or below; where the view ends, on the side that is seen. */
export function cityCandidates(cities: readonly LabelledCity[], view: LabelView): readonly MapLabel[] {
  const style = labelStyle('city', view.zoom);
  return cities.map(({ id, name, at, reach, priority }) => {
    const { width, height } = extent([name], style, view.measure);
    const [dx, dy] = [reach + BESIDE + width / 2, reach + BESIDE + height / 2];
    const middles = [
      { x: at.x + dx, y: at.y },
      { x: at.x - dx, y: at.y },
      { x: at.x, y: at.y - dy },
      { x: at.x, y: at.y + dy },
      { x: at.x + dx - 4, y: at.y - height * 0.7 },
      { x: at.x + dx - 4, y: at.y + height * 0.7 },
      { x: at.x - dx + 4, y: at.y - height * 0.7 },
      { x: at.x - dx + 4, y: at.y + height * 0.7 },
    ];
    const isWhole = ({ x, y }: Point) =>
      x - width / 2 >= view.seen.left &&
      x + width / 2 <= view.seen.right &&
      y - height / 2 >= view.seen.top &&
      y + height / 2 <= view.seen.bottom;
    const isSeen =
      at.x > view.seen.left && at.x < view.seen.right && at.y > view.seen.top && at.y < view.seen.bottom;
    const shown = isSeen ? middles.filter(isWhole) : middles;
    return { id, priority: priorities.city + priority, width, height, middles: shown, lines: [name], style };
  });
}

const priorities = { side: 0, city: 2, country: 4, sea: 6, 'admin-1': 7, lake: 8 } as const satisfies Record<
  LabelKind,
  number
>;

function kindOf(place: Place, ofPair: boolean): LabelKind {
  switch (place.kind) {
    case 'country':
      return ofPair ? 'side' : 'country';
    case 'admin-1':
      return 'admin-1';
    case 'sea':
    case 'lake':
      return place.kind;
  }
}

function provinceZoom(place: Place, ofPair: boolean): number {
  return ofPair ? PROVINCES_FROM : Math.max(PROVINCES_FROM + 1, place.minZoom);
}

/** Level by level and, where there is room to the sides, step by step away from the best middle. */
function middlesAround({ x, y }: Point, line: number, room: number): readonly Point[] {
  const aside = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3].filter((share) => share === 0 || room > 0);
  const levels = room > 0 ? [0, -1, 1, -2, 2, -3, 3] : [0, -1, 1];
  return levels
    .flatMap((level) => aside.map((share) => ({ x: x + share * room, y: y + level * line })))
    .sort((one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y));
}

/** One line, else two that are as even as can be; null when neither fits. */
function fitLines(
  text: string,
  style: LabelStyle,
  room: number,
  measure: LabelView['measure'],
): readonly string[] | null {
  if (measure(text, style) <= room) return [text];
  const words = text.split(' ');
  let best: { readonly lines: readonly string[]; readonly width: number } | null = null;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const width = Math.max(...lines.map((line) => measure(line, style)));
    if (width <= room && width < (best?.width ?? Number.POSITIVE_INFINITY)) best = { lines, width };
  }
  return best?.lines ?? null;
}

function extent(lines: readonly string[], style: LabelStyle, measure: LabelView['measure']) {
  return {
    width: Math.max(...lines.map((line) => measure(line, style))),
    height: lines.length * style.size * LINE_HEIGHT,
  };
}
