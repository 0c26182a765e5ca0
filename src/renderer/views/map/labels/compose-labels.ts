import type { Map as LeafletMap } from 'leaflet';
import type { Colours } from '#renderer/styles/tokens.ts';
import type { Place } from '#renderer/workers/gather-places.ts';
import type { MissionType } from '#shared/models/mission.ts';
import type { Language } from '#shared/models/settings.ts';
import type { MarkerSpec } from '../missions/marker-element.ts';
import type { OffsetsAt } from '../missions/mission-marker-layer.ts';
import { isHeadOfMission } from '../missions/rank.ts';
import type { Box, Point } from '../point.ts';
import { nearestCopy } from '../view/mercator.ts';
import { createMeasure, drawLabels, type LabelFonts } from './draw-labels.ts';
import { cityCandidates, type LabelView, type MapLabel, placeCandidates } from './label-candidates.ts';
import type { LabelCanvas } from './label-canvas-layer.ts';
import type { MissionCity } from './labelled-cities.ts';
import { placeLabels } from './place-labels.ts';

export type LabelScene = {
  readonly places: readonly Place[];
  readonly sides: readonly (string | null)[];
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

/** Remembers between drawings on which side of its marker each name stood. */
export type LabelMemory = { zoom: number; choices: ReadonlyMap<string, number> };

/** Chooses and draws the names for the view at rest. */
export function composeLabels(
  map: LeafletMap,
  canvas: LabelCanvas,
  scene: LabelScene,
  memory: LabelMemory,
): void {
  const zoom = map.getZoom();
  const centre = map.getCenter();
  const project = (lon: number, lat: number): Point =>
    map.latLngToLayerPoint([lat, nearestCopy(lon, centre.lng)]);
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  const view: LabelView = {
    zoom,
    lon: centre.lng,
    project,
    seen: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
    measure: createMeasure(canvas.context, scene.fonts),
  };
  const offsets = scene.offsetsAt(zoom);
  const markerAt = ({ id, lon, lat }: Pick<MarkerSpec, 'id' | 'lon' | 'lat'>): Point => {
    const at = project(lon, lat);
    const moved = offsets.get(id) ?? { x: 0, y: 0 };
    return { x: at.x + moved.x, y: at.y + moved.y };
  };

  const blocked: Box[] = [
    ...scene.covered().map((box) => shifted(box, corner)),
    ...scene.markers.map((marker) => around(markerAt(marker), reachOf(marker.type))),
  ];
  const types = new Map(scene.markers.map(({ id, type }) => [id, type]));
  const cities = scene.cities
    .filter(({ missionId }) => missionId === null || types.has(missionId))
    .map(({ id, name, lon, lat, missionId, priority }) => ({
      id,
      name,
      priority,
      reach: reachOf((missionId !== null && types.get(missionId)) || 'other'),
      at: missionId === null ? project(lon, lat) : markerAt({ id: missionId, lon, lat }),
    }));
  const candidates = [
    ...placeCandidates(scene.places, scene.sides, scene.language, view),
    ...cityCandidates(cities, view),
  ].filter((label) => isInside(label, canvas));
  const before = memory.zoom === zoom ? memory.choices : new Map<string, number>();
  const placed = placeLabels(candidates, blocked, before);
  memory.zoom = zoom;
  memory.choices = new Map(
    placed.map(({ candidate, middle }) => [candidate.id, candidate.middles.indexOf(middle)]),
  );
  drawLabels(canvas.context, placed, canvas.origin, scene.fonts, scene.colours);
}

function isInside(label: MapLabel, { origin, width, height }: LabelCanvas): boolean {
  return label.middles.some(
    ({ x, y }) =>
      x + label.width / 2 > origin.x &&
      x - label.width / 2 < origin.x + width &&
      y + label.height / 2 > origin.y &&
      y - label.height / 2 < origin.y + height,
  );
}

const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const shifted = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});
