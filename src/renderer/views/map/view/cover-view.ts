import { DomUtil, type Map as LeafletMap, Point as LeafletPoint } from 'leaflet';
import type { Point } from '../point.ts';

/** Share of the view that is drawn beyond each of its sides, so that it is there when the map is dragged. */
const BEYOND = 0.3;
/** A finer picture than this is not seen, and costs by its square. */
const MOST_PIXELS = 3;

/** A canvas over the view and somewhat more; one unit of its context is a pixel of the layer. */
export type ViewCanvas = {
  readonly context: CanvasRenderingContext2D;
  /** Layer pixels of the upper left corner. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each pixel of the layer. */
  readonly ratio: number;
};

/** Lays a canvas over what the map shows now; null where the browser gives no context. */
export function coverView(map: LeafletMap, canvas: HTMLCanvasElement): ViewCanvas | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const size = map.getSize();
  const ratio = pixelRatio();
  const beyond = { x: Math.round(size.x * BEYOND), y: Math.round(size.y * BEYOND) };
  const { x, y } = map.containerPointToLayerPoint([-beyond.x, -beyond.y]);
  const off = offPixel(map, { x, y }, ratio);
  const origin = new LeafletPoint(x - off.x, y - off.y);
  const [width, height] = [size.x + 2 * beyond.x, size.y + 2 * beyond.y];
  const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  if (canvas.width !== pixels.width || canvas.height !== pixels.height) {
    Object.assign(canvas, pixels);
    canvas.style.width = `${pixels.width / ratio}px`;
    canvas.style.height = `${pixels.height / ratio}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  DomUtil.setPosition(canvas, origin);
  return { context, origin, width, height, ratio };
}

/** Whether the view is still within what the canvas was laid over, and as fine. */
export function isViewCovered(map: LeafletMap, { origin, width, height, ratio }: ViewCanvas): boolean {
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
export function isOnPixel(map: LeafletMap, { origin, ratio }: ViewCanvas): boolean {
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
