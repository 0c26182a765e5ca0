import { type BasemapColours, drawingOrder, type LayerStyle, layerStyle } from './basemap-style.ts';
import { TILE_EXTENT, type Tile, type TileFeature } from './tile-index.ts';

export type TileFrame = {
  readonly zoom: number;
  /** Column of the tile. */
  readonly x: number;
  /** CSS pixels along a side of the tile. */
  readonly size: number;
  /**
   * CSS pixels that are drawn beyond the right and the lower side, over the
   * neighbour: without them the sea shines through between tiles wherever a
   * CSS pixel is not a whole number of the screen's.
   */
  readonly overlap: number;
  /** Pixels to draw for a CSS pixel of the tile. */
  readonly ratio: number;
  /** How much larger than itself the tile is shown, between two whole zooms. Lines keep their width. */
  readonly scale: number;
  /** `ground` leaves out the lines: for tiles that are shown much larger than they are drawn. */
  readonly detail: 'full' | 'ground';
};

type Context = OffscreenCanvasRenderingContext2D;
type Line = TileFeature['lines'][number];

/** Draws a tile over whatever the canvas held. */
export function drawTile(context: Context, tile: Tile, frame: TileFrame, colours: BasemapColours): void {
  const scale = (frame.size * frame.ratio) / TILE_EXTENT;
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const layer of drawingOrder) {
    const features = tile[layer === 'coast' ? 'land' : layer];
    const style = layerStyle(layer, frame.zoom, colours);
    if (features === undefined || features.length === 0) continue;
    if (style.kind === 'fill') fill(context, features, scale, style.colour);
    else if (frame.detail === 'full')
      stroke(context, features, scale, layer === 'coast' ? edgesOfWorld(frame) : [], {
        ...style,
        ratio: frame.ratio,
      });
  }
}

function fill(context: Context, features: readonly TileFeature[], scale: number, colour: string): void {
  context.beginPath();
  for (const { lines } of features) for (const line of lines) trace(context, line, scale, []);
  context.fillStyle = colour;
  context.fill('evenodd');
}

type Stroke = Extract<LayerStyle, { kind: 'line' }> & { readonly ratio: number };

function stroke(
  context: Context,
  features: readonly TileFeature[],
  scale: number,
  skip: readonly number[],
  { colour, width, dash, ratio }: Stroke,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width * ratio;
  context.setLineDash(dash.map((length) => length * ratio));
  context.beginPath();
  for (const { lines, offset } of features) {
    if (dash.length > 0) {
      context.lineDashOffset = offset * scale;
      context.beginPath();
    }
    for (const line of lines) trace(context, line, scale, skip);
    if (dash.length > 0) context.stroke();
  }
  if (dash.length === 0) context.stroke();
}

/**
 * Columns of a tile, in units of its extent, on which the world's map is cut:
 * the source ends its polygons there, but that is no coast.
 */
function edgesOfWorld({ zoom, x }: TileFrame): readonly number[] {
  const columns = 2 ** zoom;
  const column = ((x % columns) + columns) % columns;
  return [column === 0 ? [0] : [], column === columns - 1 ? [TILE_EXTENT] : []].flat();
}

/** Adds a line to the path, without the steps that run along one of the columns to skip. */
function trace(context: Context, line: Line, scale: number, skip: readonly number[]): void {
  let before = Number.NaN;
  for (let index = 0; index < line.length; index += 2) {
    const x = line[index] as number;
    const y = (line[index + 1] as number) * scale;
    if (index === 0 || (x === before && skip.includes(x))) context.moveTo(x * scale, y);
    else context.lineTo(x * scale, y);
    before = x;
  }
}
