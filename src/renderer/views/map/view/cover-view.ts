import { DomUtil, type Map as LeafletMap, Point as LeafletPoint } from 'leaflet';
import type { Point } from '../point.ts';

/**
 * Shares of the view that are drawn beyond each of its sides, so that it is
 * there when the map is dragged. The browser copies the whole of a canvas that
 * it may draw on for each frame in which anything moves: those are kept small.
 */
export const BEYOND = { drawnOnce: 0.2, drawnOften: 0.15 } as const;
/** A finer picture than this is not seen, and costs by its square. */
const MOST_PIXELS = 3;

/** The view and somewhat more. Pixels of the layer. */
export type ViewFrame = {
  /** Of the upper left corner. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each pixel of the layer. */
  readonly ratio: number;
};

/** A canvas over a frame; one unit of its context is a pixel of the layer. */
export type ViewCanvas<Context = CanvasRenderingContext2D> = ViewFrame & { readonly context: Context };

/** @param beyond one of `BEYOND` */
export function frameView(map: LeafletMap, beyond: number): ViewFrame {
  const size = map.getSize();
  const ratio = pixelRatio();
  const margin = { x: Math.round(size.x * beyond), y: Math.round(size.y * beyond) };
  const { x, y } = map.containerPointToLayerPoint([-margin.x, -margin.y]);
  const off = offPixel(map, { x, y }, ratio);
  return {
    origin: { x: x - off.x, y: y - off.y },
    width: size.x + 2 * margin.x,
    height: size.y + 2 * margin.y,
    ratio,
  };
}

/** Pixels of the picture of a frame. */
export function pictureSize({ width, height, ratio }: ViewFrame) {
  return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
}

/** Lays a canvas over a frame. It is emptied when it changes its size. */
export function layOver(canvas: HTMLCanvasElement, frame: ViewFrame): void {
  const { width, height } = pictureSize(frame);
  if (canvas.width !== width || canvas.height !== height) {
    Object.assign(canvas, { width, height });
    canvas.style.width = `${width / frame.ratio}px`;
    canvas.style.height = `${height / frame.ratio}px`;
  }
  DomUtil.setPosition(canvas, new LeafletPoint(frame.origin.x, frame.origin.y));
}

/** Lays a canvas over what the map shows now, to be drawn on; null where the browser gives no context. */
export function coverView(map: LeafletMap, canvas: HTMLCanvasElement): ViewCanvas | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const frame = frameView(map, BEYOND.drawnOften);
  layOver(canvas, frame);
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  return { context, ...frame };
}

/** Whether the view is still within what the canvas was laid over, and as fine. */
export function isViewCovered(map: LeafletMap, { origin, width, height, ratio }: ViewFrame): boolean {
  const { x, y } = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  return (
    ratio === pixelRatio() &&
    x >= origin.x &&
    y >= origin.y &&
    x + size.x <= origin.x + width &&
    y + size.y <= origin.y + height
  );
}

/** Whether the canvas's pixels are the screen's, now that the map rests: else all of it is seen through a blur. */
export function isOnPixel(map: LeafletMap, { origin, ratio }: ViewFrame): boolean {
  const { x, y } = offPixel(map, origin, ratio);
  return Math.max(Math.abs(x), Math.abs(y)) * ratio < 0.01;
}

/** By how much a point of the layer is off the nearest whole pixel of the screen, which may be a part of a page's. */
function offPixel(map: LeafletMap, point: Point, ratio: number): Point {
  // Leaflet moves by whole pixels of the page.
  if (Number.isInteger(ratio)) return { x: 0, y: 0 };
  const { left, top } = map.getContainer().getBoundingClientRect();
  const { x, y } = map.layerPointToContainerPoint([point.x, point.y]);
  const off = (at: number) => at - Math.round(at * ratio) / ratio;
  return { x: off(left + x), y: off(top + y) };
}

const pixelRatio = () => Math.min(MOST_PIXELS, devicePixelRatio);
