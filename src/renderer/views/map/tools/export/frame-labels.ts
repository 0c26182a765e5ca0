import type { MapFrame } from '#renderer/workers/draft.ts';
import { mercatorY } from '#shared/geo/mercator.ts';
import { chooseLabels, type LabelScene } from '../../labels/compose-labels.ts';
import { createMeasure } from '../../labels/draw-labels.ts';
import { type LabelView, placeIn } from '../../labels/label-view.ts';
import type { DrawnLabel } from './map-drawing.ts';

/** The names of a frame, in its pixels: chosen as on the map, but nothing lies over a page. */
export function frameLabels(scene: LabelScene, frame: MapFrame): readonly DrawnLabel[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return [];
  const { lon, lat, zoom, width, height } = frame;
  const size = 256 * 2 ** zoom;
  const middle = (lon + 180) / 360;
  const page = { left: 0, top: 0, right: width, bottom: height };
  const view: LabelView = {
    zoom,
    frame: { origin: { x: width / 2 - middle * size, y: height / 2 - mercatorY(lat) * size }, size, middle },
    seen: page,
    drawn: page,
    measure: createMeasure(context, scene.fonts, new Map()),
  };
  // A page is not dragged: a name whose city lies beyond its edge would name nothing that is seen.
  const cities = scene.cities.filter((city) => {
    const { x, y } = placeIn(view, city.lon, city.lat);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });
  const { sides, others } = atOnce(chooseLabels({ ...scene, cities }, view, [], new Map()));
  return [...sides, ...others].map(({ candidate, middle: at }) => ({
    lines: candidate.lines,
    style: candidate.style,
    middle: at,
  }));
}

/** Nothing moves on a page: the steps need not wait for frames. */
function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
