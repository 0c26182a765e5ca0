import { formatDistance } from '#renderer/i18n/format-distance.ts';
import type { MapFrame } from '#renderer/workers/draft.ts';
import { createDrafter } from '#renderer/workers/draft.ts';
import type { Language, Units } from '#shared/models/settings.ts';
import { kilometresPerPixel, roundKilometres } from '../../controls/scale-length.ts';
import type { LabelScene } from '../../labels/compose-labels.ts';
import { type LabelStyle, labelStyle } from '../../labels/label-style.ts';
import { districtChoices } from '../districts/state-districts.ts';
import { measuredSize } from '../measure/measured-size.ts';
import type { ToolProps } from '../tool-props.ts';
import { frameLabels } from './frame-labels.ts';
import { legendColumns } from './legend-columns.ts';
import type { DrawnLabel, MapDrawing } from './map-drawing.ts';
import { overlayShapes } from './overlay-shapes.ts';

export type MapToDraw = Pick<
  ToolProps,
  'edition' | 'countries' | 'border' | 'filter' | 'tools' | 'basemap'
> & {
  readonly frame: MapFrame;
  readonly scene: LabelScene;
  readonly language: Language;
  readonly units: Units;
  readonly caption: string;
  readonly remarks: readonly string[];
};

/** Pixels of the scale at most. */
const LONGEST = 120;
/** Pixels that a marker must have moved for a line to lead to where it belongs. */
const LEADER_FROM = 4;
/** Pixels from a point that was measured to the middle of the words below it. */
const SIZE_BELOW = 14;

/** Draws a frame of the map from its data: the ground, what the tools lay on it, names, and the missions that are shown. */
export async function drawMap(map: MapToDraw): Promise<MapDrawing> {
  const { edition, countries, border, filter, tools, frame, scene, language, units, basemap } = map;
  const { colours, fonts } = scene;
  const second = edition.article.sides[1]?.iso2;
  // Without its ground a map still says where the missions are: a remark says what is missing.
  const ground = (basemap.failure !== 'worker' && (await basemap.client?.drawVectors(frame))) || [];
  const chosen = districtChoices(edition, filter).find(({ key }) => key === tools.districtsOf);
  const overlays = {
    graticule: tools.graticule,
    border,
    districts: chosen?.districts ?? [],
    districtColour: colours[chosen?.sending === second ? 'state-second' : 'state-first'],
    measure: tools.measure,
  };
  const drafter = createDrafter(frame);
  const offsets = scene.offsetsAt(frame.zoom);
  const markers = scene.markers.map((marker) => {
    const home = drafter.point(marker.lon, marker.lat);
    const moved = offsets.get(marker.id) ?? { x: 0, y: 0 };
    return { ...marker, home, moved, x: home.x + moved.x, y: home.y + moved.y };
  });
  const perPixel = kilometresPerPixel(frame.zoom, frame.lat);
  const length = roundKilometres(perPixel * LONGEST, units);
  return {
    frame,
    language,
    colours,
    fonts,
    caption: map.caption,
    remarks: map.remarks,
    shapes: [...ground, ...overlayShapes(frame, overlays, colours)],
    labels: [...frameLabels(scene, frame), ...sizeLabels()],
    leaders: markers
      .filter(({ moved }) => Math.hypot(moved.x, moved.y) > LEADER_FROM)
      .map(
        ({ home, moved }) =>
          `M${home.x.toFixed(1)},${home.y.toFixed(1)}l${moved.x.toFixed(1)},${moved.y.toFixed(1)}`,
      )
      .join(''),
    markers,
    scale: { pixels: length / perPixel, text: formatDistance(length, language, units) },
    legend: legendColumns(edition, filter, countries, language),
  };

  /** How long or large what is measured is, below its last point. */
  function sizeLabels(): readonly DrawnLabel[] {
    const size = measuredSize(tools.measure, language, units);
    const last = tools.measure.points.at(-1);
    if (size === null || last === undefined) return [];
    const { x, y } = drafter.point(last.lon, last.lat);
    const style: LabelStyle = { ...labelStyle('city', frame.zoom), weight: 600, colour: 'accent' };
    return [{ lines: [size], middle: { x, y: y + SIZE_BELOW }, style }];
  }
}
