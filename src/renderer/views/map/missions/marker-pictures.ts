import type { Colours } from '#renderer/styles/tokens.ts';
import { inkToken, MARKER_BOX, type MarkerLook, markerParts } from '#shared/missions/marker-parts.ts';

/** The picture of a marker, square, its middle where the marker stands. */
export type PictureOf = (look: MarkerLook) => OffscreenCanvas;

/** Draws each look once, `pixels` wide; many markers look alike. */
export function createPictures(colours: Colours, pixels: number): PictureOf {
  const known = new Map<string, OffscreenCanvas>();
  return (look) => {
    const key = `${look.type} ${look.side} ${look.review} ${look.noted}`;
    const before = known.get(key);
    if (before) return before;
    const picture = drawPicture(look, colours, pixels);
    known.set(key, picture);
    return picture;
  };
}

function drawPicture(look: MarkerLook, colours: Colours, pixels: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const scale = pixels / MARKER_BOX;
  context.setTransform(scale, 0, 0, scale, pixels / 2 - 8 * scale, pixels / 2 - 8 * scale);
  context.lineJoin = 'round';
  for (const { path, fill, stroke, width = 1, dash = [], opacity = 1 } of markerParts(look)) {
    const shape = new Path2D(path);
    context.globalAlpha = opacity;
    if (fill) {
      context.fillStyle = colours[inkToken(fill, look.side)];
      context.fill(shape);
    }
    if (stroke) {
      context.strokeStyle = colours[inkToken(stroke, look.side)];
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(shape);
    }
  }
  return canvas;
}
