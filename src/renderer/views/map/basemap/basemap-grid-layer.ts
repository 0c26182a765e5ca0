import { type Coords, type DoneCallback, GridLayer, type GridLayerOptions } from 'leaflet';
import type { BasemapClient } from './basemap-client.ts';

/** One pixel over the right and lower neighbour: see `TileFrame.overlap`. */
const OVERLAP = 1;
/** A finer picture than this is not seen, and costs by its square. */
const MOST_PIXELS = 3;
/** Tiles that are shown in one frame: what a frame has to draw anew is what makes it late, and the coarser picture stands meanwhile. */
const TILES_A_FRAME = 1;

/** Milliseconds from the end of a zoom: markers and names are set down first. */
const AFTER_ZOOM = 60;

/** A picture of a tile, and how many of its pixels make one of the tile's. */
type Picture = { readonly bitmap: ImageBitmap; readonly ratio: number };

type DrawnTile = {
  readonly coords: Coords;
  readonly onDrawn: () => void;
  cancel: () => void;
};

/** Leaflet's grid of tiles, drawn by the worker. */
export class BasemapGridLayer extends GridLayer {
  readonly #client: BasemapClient;
  readonly #detail: 'full' | 'ground';
  readonly #tiles = new Map<HTMLElement, DrawnTile>();
  /** Pictures that have come and are not shown yet, the last one for each tile. */
  readonly #arrived = new Map<HTMLElement, Picture>();
  #frame = 0;
  /** Asked for while a zoom is going on. */
  readonly #waiting = new Set<HTMLElement>();
  #zooming = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** How much the tiles that were drawn last are stretched. */
  #drawnScale = 1;

  constructor(client: BasemapClient, detail: 'full' | 'ground', options: GridLayerOptions = {}) {
    super({
      keepBuffer: 2,
      updateWhenZooming: false,
      updateInterval: 100,
      className: 'lindero-basemap',
      ...options,
    });
    this.#client = client;
    this.#detail = detail;
    this.on('tileunload', ({ tile }) => {
      this.#tiles.get(tile)?.cancel();
      this.#tiles.delete(tile);
      this.#arrived.get(tile)?.bitmap.close();
      this.#arrived.delete(tile);
    });
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'presentation');
    const tile: DrawnTile = { coords, onDrawn: () => done(undefined, canvas), cancel: () => {} };
    this.#tiles.set(canvas, tile);
    this.#draw(canvas, tile);
    return canvas;
  }

  override getEvents() {
    return {
      ...super.getEvents?.(),
      zoomstart: () => {
        clearTimeout(this.#rest);
        this.#zooming = true;
        // What swells is blended, or it would be seen to be made of squares.
        for (const canvas of this.#tiles.keys()) canvas.style.imageRendering = '';
      },
      zoomend: () => {
        this.#rest = setTimeout(() => this.#drawAtRest(), AFTER_ZOOM);
      },
    };
  }

  /** Draws the tiles from a zoom on again in place: the old picture stands until the new one is there. */
  repaint(fromZoom: number): void {
    for (const [canvas, tile] of this.#tiles) {
      if (tile.coords.z < fromZoom) continue;
      tile.cancel();
      this.#draw(canvas as HTMLCanvasElement, tile);
    }
  }

  /**
   * While a zoom is going on the coarser picture swells, and nothing is drawn: what the worker draws then makes
   * the frames late, at a scale that is not yet the new one. Between two whole zooms Leaflet stretches the tiles of
   * the nearer one: they are drawn as large as they are shown.
   */
  #drawAtRest(): void {
    this.#zooming = false;
    if (!this._map) return;
    const zoom = this._tileZoom ?? 0;
    const rescaled = this.#detail === 'full' && this.#scale(zoom) !== this.#drawnScale;
    for (const [canvas, tile] of this.#tiles) {
      if (!this.#waiting.has(canvas) && !(rescaled && tile.coords.z === zoom)) continue;
      tile.cancel();
      this.#draw(canvas as HTMLCanvasElement, tile);
    }
  }

  #scale(tileZoom: number): number {
    return 2 ** (this._map.getZoom() - tileZoom);
  }

  /** Whether a pixel of a picture is one of the screen's where its tile is shown now. */
  #isScreenRatio(ratio: number): boolean {
    return this.#detail === 'full' && Math.abs(ratio - devicePixelRatio * this.#drawnScale) < 1e-6;
  }

  #draw(canvas: HTMLCanvasElement, tile: DrawnTile): void {
    if (this.#zooming) {
      this.#waiting.add(canvas);
      tile.cancel = () => this.#waiting.delete(canvas);
      return;
    }
    const { coords } = tile;
    const size = this.getTileSize().x;
    const scale = this.#detail === 'full' ? this.#scale(coords.z) : 1;
    const ratio = Math.min(MOST_PIXELS, devicePixelRatio * scale);
    this.#drawnScale = scale;
    tile.cancel = this.#client.drawTile(
      {
        x: coords.x,
        y: coords.y,
        zoom: coords.z,
        size,
        overlap: OVERLAP,
        ratio,
        scale,
        detail: this.#detail,
      },
      (bitmap) => {
        this.#arrived.get(canvas)?.bitmap.close();
        this.#arrived.set(canvas, { bitmap, ratio });
        this.#frame ||= requestAnimationFrame(() => this.#showArrived());
      },
    );
  }

  #showArrived(): void {
    this.#frame = 0;
    let shown = 0;
    // Over the map itself: a tile that is shown may take away others that wait.
    for (const [element, { bitmap, ratio }] of this.#arrived) {
      if (shown === TILES_A_FRAME) break;
      shown += 1;
      this.#arrived.delete(element);
      const canvas = element as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      // Leaflet sets the tile's own size when it adds it; here its pixels become the screen's, one each, and are
      // copied as they are: that is sharper than to blend them, and quicker where no graphics card does it.
      canvas.style.width = canvas.style.height = `${bitmap.width / ratio}px`;
      canvas.style.imageRendering = this.#isScreenRatio(ratio) ? 'pixelated' : '';
      canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(bitmap);
      this.#tiles.get(canvas)?.onDrawn();
    }
    if (this.#arrived.size > 0) this.#frame = requestAnimationFrame(() => this.#showArrived());
  }
}
