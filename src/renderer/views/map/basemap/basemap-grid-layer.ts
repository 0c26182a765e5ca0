import {
  type Coords,
  type DoneCallback,
  GridLayer,
  type GridLayerOptions,
  type Map as LeafletMap,
} from 'leaflet';
import type { BasemapClient } from './basemap-client.ts';
import type { TilePicture } from './tile-pictures.ts';

/** One pixel over the right and lower neighbour: see `TileFrame.overlap`. */
const OVERLAP = 1;
/** A finer picture than this is not seen, and costs by its square. */
const MOST_PIXELS = 3;
/** Tiles that are shown in one frame: what a frame has to draw anew is what makes it late, and the coarser picture stands meanwhile. */
const TILES_A_FRAME = 1;

/** Milliseconds from the end of a zoom: markers and names are set down first. */
const AFTER_ZOOM = 60;

type Tile = {
  /** In the one world that the worker draws. */
  readonly coords: Coords;
  /** In the copy of the world that the map shows it in. */
  place: Coords;
  readonly onDrawn: () => void;
  cancel: () => void;
  picture: TilePicture | null;
};

/**
 * Leaflet's grid of tiles, drawn by the worker. The grid knows which tiles are
 * wanted and which are still of use; its elements are never seen, for what it
 * has is drawn by `GroundLayer` on one canvas.
 */
export class BasemapGridLayer extends GridLayer {
  readonly #client: BasemapClient;
  readonly #detail: 'full' | 'ground';
  readonly #onShown: (picture: TilePicture) => void;
  readonly #tiles = new Map<HTMLElement, Tile>();
  /** Pictures that have come and are not shown yet, the last one for each tile. */
  readonly #arrived = new Map<HTMLElement, TilePicture>();
  #frame = 0;
  /** Asked for while a zoom is going on. */
  readonly #waiting = new Set<HTMLElement>();
  #zooming = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** How much the tiles that were drawn last are stretched. */
  #drawnScale = 1;

  /** @param onShown is told of each picture that has come, once it is one of `pictures` */
  constructor(
    client: BasemapClient,
    detail: 'full' | 'ground',
    onShown: (picture: TilePicture) => void,
    options: GridLayerOptions = {},
  ) {
    super({ keepBuffer: 2, updateWhenZooming: false, updateInterval: 100, ...options });
    this.#client = client;
    this.#detail = detail;
    this.#onShown = onShown;
    this.on('tileloadstart', ({ tile, coords }) => {
      const started = this.#tiles.get(tile);
      if (started) started.place = coords;
    });
    this.on('tileunload', ({ tile }) => {
      this.#tiles.get(tile)?.cancel();
      this.#tiles.get(tile)?.picture?.bitmap.close();
      this.#tiles.delete(tile);
      this.#arrived.get(tile)?.bitmap.close();
      this.#arrived.delete(tile);
    });
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map);
    const container = this.getContainer();
    if (container) container.style.display = 'none';
    return this;
  }

  /** What there is to be drawn: tiles of other zooms that still stand for missing ones first. */
  get pictures(): readonly TilePicture[] {
    const away = ({ zoom }: TilePicture) => Math.abs(zoom - (this._tileZoom ?? 0));
    return [...this.#tiles.values()]
      .flatMap(({ picture }) => picture ?? [])
      .sort((one, other) => away(other) - away(one));
  }

  /** Whether its tiles are only to stand where others are not there yet. */
  get isPlain(): boolean {
    return this.#detail === 'ground';
  }

  /** Whether a picture is of the zoom that is wanted now, and so over all others. */
  isOnTop({ zoom }: TilePicture): boolean {
    return !this.isPlain && zoom === this._tileZoom;
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const element = document.createElement('i');
    const onDrawn = () => done(undefined, element);
    const tile: Tile = { coords, place: coords, onDrawn, cancel: () => {}, picture: null };
    this.#tiles.set(element, tile);
    this.#draw(element, tile);
    return element;
  }

  override getEvents() {
    // Before a jump Leaflet throws all tiles away; what is still of use can stay, as nothing here is an element.
    const { viewprereset: _, ...events } = super.getEvents?.() ?? {};
    return {
      ...events,
      zoomstart: () => {
        clearTimeout(this.#rest);
        this.#zooming = true;
      },
      zoomend: () => {
        this.#rest = setTimeout(() => this.#drawAtRest(), AFTER_ZOOM);
      },
    };
  }

  /** Draws the tiles from a zoom on again: the old pictures stand until the new ones are there. */
  repaint(fromZoom: number): void {
    for (const [element, tile] of this.#tiles) {
      if (tile.coords.z < fromZoom) continue;
      tile.cancel();
      this.#draw(element, tile);
    }
  }

  /**
   * While a zoom is going on the coarser picture swells, and nothing is drawn: what the worker draws then makes
   * the frames late, at a scale that is not yet the new one. Between two whole zooms the tiles of the nearer one
   * are drawn as large as they are shown.
   */
  #drawAtRest(): void {
    this.#zooming = false;
    if (!this._map) return;
    const zoom = this._tileZoom ?? 0;
    const rescaled = this.#detail === 'full' && this.#scale(zoom) !== this.#drawnScale;
    for (const [element, tile] of this.#tiles) {
      if (!this.#waiting.has(element) && !(rescaled && tile.coords.z === zoom)) continue;
      tile.cancel();
      this.#draw(element, tile);
    }
  }

  #scale(tileZoom: number): number {
    return 2 ** (this._map.getZoom() - tileZoom);
  }

  #draw(element: HTMLElement, tile: Tile): void {
    if (this.#zooming) {
      this.#waiting.add(element);
      tile.cancel = () => this.#waiting.delete(element);
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
        this.#arrived.get(element)?.bitmap.close();
        const { x, y, z: zoom } = tile.place;
        this.#arrived.set(element, { x, y, zoom, size, ratio, bitmap });
        this.#frame ||= requestAnimationFrame(() => this.#showArrived());
      },
    );
  }

  #showArrived(): void {
    this.#frame = 0;
    let shown = 0;
    // Over the map itself: a tile that is shown may take away others that wait.
    for (const [element, picture] of this.#arrived) {
      if (shown === TILES_A_FRAME) break;
      shown += 1;
      this.#arrived.delete(element);
      const tile = this.#tiles.get(element);
      if (!tile) continue;
      tile.picture?.bitmap.close();
      tile.picture = picture;
      tile.onDrawn();
      // Leaflet, told that it is drawn, throws away a tile that is of no use any more.
      if (this.#tiles.has(element)) this.#onShown(picture);
    }
    if (this.#arrived.size > 0) this.#frame = requestAnimationFrame(() => this.#showArrived());
  }
}
