import type { Box, Point } from '../point.ts';

/** A tile of the grid of its zoom as it was drawn. */
export type TilePicture = {
  /** Column and row; a column beyond the world's is in one of its copies to the west or east. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Pixels of a tile's side at its zoom, which the picture may exceed a little. */
  readonly size: number;
  /** Pixels of the picture for each pixel of the tile at its zoom. */
  readonly ratio: number;
  readonly bitmap: ImageBitmap;
};

/** A view of the map: what one pixel of a canvas is. */
export type TileView = {
  readonly zoom: number;
  /** Where the canvas begins, in pixels of the world at that zoom. */
  readonly corner: Point;
  /** Pixels of the canvas for each of the map's. */
  readonly ratio: number;
};

/** Pixels of the canvas that a tile fills, from edge to edge: whole ones, so that tiles meet. */
export function tileBox({ x, y, zoom, size }: Omit<TilePicture, 'bitmap'>, view: TileView): Box {
  const side = size * 2 ** (view.zoom - zoom);
  const across = (column: number) => Math.round((column * side - view.corner.x) * view.ratio);
  const down = (row: number) => Math.round((row * side - view.corner.y) * view.ratio);
  return { left: across(x), top: down(y), right: across(x + 1), bottom: down(y + 1) };
}

/** Pixels of the canvas for each of the picture's, 1 where it was drawn for this very view. */
export function stretch({ zoom, ratio }: Omit<TilePicture, 'bitmap'>, view: TileView): number {
  return (2 ** (view.zoom - zoom) * view.ratio) / ratio;
}

/** The box that tiles fill together; null where they leave something of it open. */
export function filledBox(tiles: readonly Omit<TilePicture, 'bitmap'>[], view: TileView): Box | null {
  const [first] = tiles;
  if (!first || tiles.some(({ zoom }) => zoom !== first.zoom)) return null;
  const columns = new Set(tiles.map(({ x }) => x));
  const rows = new Set(tiles.map(({ y }) => y));
  const [west, east] = [Math.min(...columns), Math.max(...columns)];
  const [north, south] = [Math.min(...rows), Math.max(...rows)];
  if (tiles.length !== (east - west + 1) * (south - north + 1)) return null;
  const { left, top } = tileBox({ ...first, x: west, y: north }, view);
  const { right, bottom } = tileBox({ ...first, x: east, y: south }, view);
  return { left, top, right, bottom };
}

/** Draws a picture where it belongs, pixel by pixel where that can be: it is sharper than to blend them, and quicker. */
export function drawPicture(context: CanvasRenderingContext2D, picture: TilePicture, view: TileView): void {
  const { left, top, right, bottom } = tileBox(picture, view);
  const { width, height } = context.canvas;
  if (right < 0 || bottom < 0 || left > width || top > height) return;
  const by = stretch(picture, view);
  const isExact = Math.abs(by - 1) < 1e-6;
  context.imageSmoothingEnabled = !isExact;
  const { bitmap } = picture;
  context.drawImage(bitmap, left, top, bitmap.width * (isExact ? 1 : by), bitmap.height * (isExact ? 1 : by));
}
