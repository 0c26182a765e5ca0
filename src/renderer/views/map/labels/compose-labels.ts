import type { Map as LeafletMap } from 'leaflet';
import type { Colours } from '#renderer/styles/tokens.ts';
import type { Place } from '#renderer/workers/gather-places.ts';
import type { MissionType } from '#shared/missions/mission-types.ts';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { Language } from '#shared/models/settings.ts';
import type { MercatorLine } from '../border/border-outline.ts';
import type { MarkerSpec } from '../missions/marker-element.ts';
import type { OffsetsAt } from '../missions/mission-marker-layer.ts';
import type { Box, Point } from '../point.ts';
import type { ViewFrame } from '../view/cover-view.ts';
import { borderBoxes } from './border-boxes.ts';
import { createMeasure, drawLabels, type KnownWidths, type LabelFonts } from './draw-labels.ts';
import { cityCandidates, type MapLabel, placeCandidate } from './label-candidates.ts';
import type { LabelCanvas } from './label-canvas-layer.ts';
import { boxAround, type LabelView, placeIn } from './label-view.ts';
import type { MissionCity } from './labelled-cities.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { type LabelSide, sideLabels } from './side-labels.ts';

export type LabelScene = {
  readonly places: readonly Place[];
  /** The two States, in title order. */
  readonly sides: readonly LabelSide[];
  /** Names keep off it. */
  readonly border: readonly MercatorLine[];
  readonly cities: readonly MissionCity[];
  readonly markers: readonly MarkerSpec[];
  readonly offsetsAt: OffsetsAt;
  readonly language: Language;
  readonly fonts: LabelFonts;
  readonly colours: Colours;
  /** Pixels of the map's container that are covered by the legend and the controls. */
  readonly covered: () => readonly Box[];
  /** Changes with their size. */
  readonly folds: number;
};

/** Pixels from the middle of a marker that no name may enter. */
const reachOf = (type: MissionType): number => (isHeadOfMission(type) ? 11 : 7);

/** What is remembered between drawings: on which side of its marker each name stood, and how wide names are. */
export type LabelMemory = {
  zoom: number;
  choices: ReadonlyMap<string, number>;
  fonts: LabelFonts | null;
  widths: KnownWidths;
};

/** The widths that are known of these fonts: of others they are forgotten. */
export function widthsIn(memory: LabelMemory, fonts: LabelFonts): KnownWidths {
  if (memory.fonts !== fonts) {
    memory.fonts = fonts;
    memory.widths = new Map();
  }
  return memory.widths;
}

/** Chooses and draws the names for the view at rest, in steps that are short enough to go between frames. */
export function* composeLabels(
  map: LeafletMap,
  canvas: LabelCanvas,
  scene: LabelScene,
  memory: LabelMemory,
): Generator<void> {
  const corner = map.containerPointToLayerPoint([0, 0]);
  const covered = scene.covered().map((box) => shifted(box, corner));
  const view = viewOf(map, canvas, createMeasure(canvas.context, scene.fonts, widthsIn(memory, scene.fonts)));
  // Both are of one moment: the map may be dragged between two steps.
  yield;
  const before = memory.zoom === view.zoom ? memory.choices : new Map<string, number>();
  const { sides, others } = yield* chooseLabels(scene, view, covered, before);
  memory.zoom = view.zoom;
  memory.choices = new Map(
    others.map(({ candidate, middle }) => [candidate.id, candidate.middles.indexOf(middle)]),
  );
  yield;
  yield* drawLabels(canvas.context, [...sides, ...others], canvas.origin, scene.fonts, scene.colours);
}

type ChosenLabels = {
  /** The names of the two States. */
  readonly sides: readonly PlacedLabel<MapLabel>[];
  readonly others: readonly PlacedLabel<MapLabel>[];
};

/** How many places are looked at in a step. */
const PLACES_A_STEP = 50;

/**
 * The names that have room in a view, clear of what is covered, chosen in steps.
 * Those that stood before stay where they were if they can.
 */
export function* chooseLabels(
  scene: LabelScene,
  view: LabelView,
  covered: readonly Box[],
  before: ReadonlyMap<string, number>,
): Generator<void, ChosenLabels> {
  const offsets = scene.offsetsAt(view.zoom);
  const markerAt = ({ id, lon, lat }: Pick<MarkerSpec, 'id' | 'lon' | 'lat'>): Point => {
    const at = placeIn(view, lon, lat);
    const moved = offsets.get(id) ?? { x: 0, y: 0 };
    return { x: at.x + moved.x, y: at.y + moved.y };
  };
  const crowded = scene.markers.map((marker) => {
    const reach = 2 * reachOf(marker.type);
    return boxAround(markerAt(marker), reach, reach);
  });
  const types = new Map(scene.markers.map(({ id, type }) => [id, type]));
  const cities = scene.cities.map(({ missionId, ...city }) => ({
    ...city,
    reach: reachOf((missionId !== null && types.get(missionId)) || 'other'),
    at: missionId === null ? placeIn(view, city.lon, city.lat) : markerAt({ ...city, id: missionId }),
  }));

  yield;
  const border = borderBoxes(scene.border, view);
  const sides = yield* sideLabels(scene.places, scene.sides, scene.language, view, covered, [
    ...crowded,
    ...border,
  ]);
  const ofStates = scene.sides.map(({ iso2 }) => iso2);
  const blocked = [
    ...covered,
    ...crowded,
    ...sides.map(({ candidate, middle }) => boxAround(middle, candidate.width, candidate.height)),
  ];
  const candidates: MapLabel[] = [];
  for (const [index, place] of scene.places.entries()) {
    if (index % PLACES_A_STEP === 0) yield;
    const candidate = placeCandidate(place, ofStates, scene.language, view);
    if (candidate !== null) candidates.push(candidate);
  }
  yield;
  candidates.push(...cityCandidates(cities, view));
  yield;
  const others = placeLabels(candidates, blocked, before, border);
  return { sides, others };
}

function viewOf(
  map: LeafletMap,
  { origin, width, height }: ViewFrame,
  measure: LabelView['measure'],
): LabelView {
  const zoom = map.getZoom();
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  const pixels = map.getPixelOrigin();
  return {
    zoom,
    frame: {
      origin: { x: -pixels.x, y: -pixels.y },
      size: 256 * 2 ** zoom,
      middle: (map.getCenter().lng + 180) / 360,
    },
    seen: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
    drawn: { left: origin.x, top: origin.y, right: origin.x + width, bottom: origin.y + height },
    measure,
  };
}

const shifted = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});
