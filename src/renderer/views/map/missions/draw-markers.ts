import type { Colours } from '#renderer/styles/tokens.ts';
import { MARKER_BOX, markerScale } from '#shared/missions/marker-parts.ts';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { Point } from '../point.ts';
import type { ViewCanvas } from '../view/cover-view.ts';
import type { MarkerSpec } from './marker-element.ts';
import { createPictures, type PictureOf } from './marker-pictures.ts';

/** A marker where it stands, and where its mission is, in the layer's pixels. */
export type Standing = Point & { readonly spec: MarkerSpec; readonly home: Point };

export type MarkersOnMap = {
  readonly standings: readonly Standing[];
  readonly zoom: number;
  readonly chosenId: string | null;
  /** The marker under the pointer. */
  readonly hoveredId: string | null;
  /** Whether a line leads from a marker that made room to its mission. */
  readonly withLeaders: boolean;
};

/** Pixels that a marker must have moved for a line to lead to its mission. */
const LEADER_FROM = 4;

/** Radius in pixels and width of the ring around a marker. */
const chosenRing = { radius: 12, width: 2 };
const hoverRing = { radius: 12.5, width: 1 };

export type DrawMarkers = (canvas: ViewCanvas, markers: MarkersOnMap) => void;

/** Draws markers on a canvas, instead of what it showed, from pictures of them that are made once. */
export function createMarkerDrawing(colours: Colours): DrawMarkers {
  const pictures = new Map<number, PictureOf>();
  function picturesOf(pixels: number): PictureOf {
    const pictureOf = pictures.get(pixels) ?? createPictures(colours, pixels);
    pictures.set(pixels, pictureOf);
    return pictureOf;
  }
  return (
    { context, origin, width, height, ratio },
    { standings, zoom, chosenId, hoveredId, withLeaders },
  ) => {
    context.clearRect(0, 0, width, height);
    context.strokeStyle = colours.edge;
    context.lineWidth = 0.75;
    if (withLeaders) {
      context.beginPath();
      for (const { home, x, y } of standings) {
        if (Math.hypot(x - home.x, y - home.y) <= LEADER_FROM) continue;
        context.moveTo(home.x - origin.x, home.y - origin.y);
        context.lineTo(x - origin.x, y - origin.y);
      }
      context.stroke();
    }
    // Even, so that the middle of a picture is between two pixels.
    const pixels = 2 * Math.ceil((MARKER_BOX * markerScale(zoom) * ratio) / 2);
    const size = pixels / ratio;
    const pictureOf = picturesOf(pixels);
    const onPixel = (value: number) => Math.round(value * ratio) / ratio;
    const rank = ({ spec: { id, type } }: Standing) =>
      id === hoveredId ? 3 : id === chosenId ? 2 : isHeadOfMission(type) ? 1 : 0;
    for (const standing of standings.toSorted((one, other) => rank(one) - rank(other))) {
      const { type, side, review, notes, id } = standing.spec;
      const x = onPixel(standing.x - origin.x);
      const y = onPixel(standing.y - origin.y);
      const picture = pictureOf({ type, side, review, noted: notes > 0 });
      context.drawImage(picture, x - size / 2, y - size / 2, size, size);
      const ring = id === chosenId ? chosenRing : id === hoveredId ? hoverRing : null;
      if (ring === null) continue;
      context.strokeStyle = colours.ink;
      context.lineWidth = ring.width;
      context.beginPath();
      context.arc(x, y, ring.radius, 0, 2 * Math.PI);
      context.stroke();
    }
  };
}
