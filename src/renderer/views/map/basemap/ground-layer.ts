import { DomUtil, Layer, type LeafletEvent, type Map as LeafletMap, Util } from 'leaflet';
import type { Point } from '../point.ts';
import { layerPointAfterZoom, ZOOM_TIMING, type ZoomAnimation } from '../view/after-zoom.ts';
import { coverView, isOnPixel, isViewCovered, type ViewCanvas } from '../view/cover-view.ts';
import type { BasemapGridLayer } from './basemap-grid-layer.ts';
import { drawPicture, filledBox, type TilePicture, type TileView } from './tile-pictures.ts';

/** Pixels of what comes into view, for each of the map's: it is soft anyway, and seen for a quarter of a second. */
const BENEATH_RATIO = 0.5;

/**
 * The ground of the map as one opaque picture, put together from the tiles of
 * its grids. Dragging moves one picture and a zoom swells one, where each tile
 * of a page would be blended anew in every frame: that is what makes a map late
 * on a machine without a graphics card.
 */
export class GroundLayer extends Layer {
  readonly #grids: readonly BasemapGridLayer[];
  readonly #picture = createPicture('leaflet-zoom-animated');
  /** What comes into view around the picture while it shrinks. */
  readonly #beneath = createPicture('');
  #sea: string;
  #drawn: (ViewCanvas & TileView) | null = null;
  #frame = 0;
  /** A zoom is under way that ends in a picture of its own. */
  #isZooming = false;

  /** @param grids from the coarsest to the finest */
  constructor(grids: readonly BasemapGridLayer[], sea: string) {
    super();
    Util.setOptions(this, { pane: 'tilePane' });
    this.#grids = grids;
    this.#sea = sea;
  }

  override onAdd(): this {
    this.getPane()?.append(this.#beneath, this.#picture);
    this.#compose();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
    this.#picture.remove();
    this.#beneath.remove();
    return this;
  }

  override getEvents() {
    return {
      viewreset: () => this.#compose(),
      zoom: (event: LeafletEvent) => ('pinch' in event ? this.#swell() : this.#compose()),
      move: () => this.#composeWhereUncovered(),
      moveend: () => this.#rest(),
      zoomanim: (event: LeafletEvent) => this.#animateTo(event as ZoomAnimation),
    };
  }

  paint(sea: string): void {
    this.#sea = sea;
    if (!this.#isZooming) this.#compose();
  }

  /** A tile has come. */
  show(picture: TilePicture): void {
    if (this.#isZooming) return;
    const view = this.#drawn;
    const context = this.#picture.getContext('2d');
    const isOnTop = this.#grids.some((grid) => grid.isOnTop(picture));
    // What may lie under others is drawn with them, once for all that come in this frame.
    if (view?.zoom === this._map?.getZoom() && context && view && isOnTop)
      drawPicture(context, picture, view);
    else this.#frame ||= requestAnimationFrame(() => this.#compose());
  }

  #compose(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isZooming = false;
    const map: LeafletMap | null = this._map;
    const canvas = map && coverView(map, this.#picture);
    if (!canvas) return;
    const { x, y } = map.getPixelOrigin();
    const { origin } = canvas;
    this.#drawn = { ...canvas, zoom: map.getZoom(), corner: { x: x + origin.x, y: y + origin.y } };
    this.#beneath.hidden = true;
    this.#draw(canvas.context, this.#drawn);
  }

  #rest(): void {
    const isExact = this.#drawn !== null && isOnPixel(this._map, this.#drawn);
    if (this.#isZooming || !isExact) this.#compose();
    else this.#composeWhereUncovered();
  }

  #composeWhereUncovered(): void {
    // Fingers that pinch move the map at a zoom that nothing is drawn for yet.
    if (this.#drawn?.zoom !== this._map.getZoom()) return;
    if (!isViewCovered(this._map, this.#drawn)) this.#compose();
  }

  #draw(context: CanvasRenderingContext2D, view: TileView): void {
    const { width, height } = context.canvas;
    const pictures = this.#grids.flatMap((grid) => grid.pictures);
    const onTop = pictures.filter((picture) => this.#grids.some((grid) => grid.isOnTop(picture)));
    const below = pictures.filter((picture) => !onTop.includes(picture));
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.save();
    const filled = filledBox(onTop, view);
    if (filled) {
      const around = new Path2D();
      around.rect(0, 0, width, height);
      around.rect(filled.left, filled.top, filled.right - filled.left, filled.bottom - filled.top);
      context.clip(around, 'evenodd');
    }
    this.#drawOnSea(context, below, view);
    context.restore();
    for (const picture of onTop) drawPicture(context, picture, view);
  }

  #drawOnSea(context: CanvasRenderingContext2D, pictures: readonly TilePicture[], view: TileView): void {
    context.fillStyle = this.#sea;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    for (const picture of pictures) drawPicture(context, picture, view);
  }

  /** Follows Leaflet's zoom animation. */
  #animateTo(animation: ZoomAnimation): void {
    if (this.#drawn === null) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isZooming = true;
    const map = this._map;
    const { corner, zoom } = this.#drawn;
    const scale = map.getZoomScale(animation.zoom, zoom);
    if (scale < 1) this.#spreadBeneath(animation);
    const end = layerPointAfterZoom(map, map.unproject([corner.x, corner.y], zoom), animation);
    DomUtil.setTransform(this.#picture, end, scale);
  }

  /** Draws the plain ground of what the view will show at the end of a zoom outwards, and lets it shrink to its place below the picture. */
  #spreadBeneath({ center, zoom }: ZoomAnimation): void {
    const map = this._map;
    const context = this.#beneath.getContext('2d');
    if (context === null) return;
    const size = map.getSize();
    const corner = map.project(center, zoom).subtract(size.divideBy(2));
    Object.assign(this.#beneath, {
      width: Math.ceil(size.x * BENEATH_RATIO),
      height: Math.ceil(size.y * BENEATH_RATIO),
      hidden: false,
    });
    const plain = this.#grids.flatMap((grid) => (grid.isPlain ? grid.pictures : []));
    this.#drawOnSea(context, plain, { zoom, corner, ratio: BENEATH_RATIO });
    const place = (at: Point, scale: number) => ({
      transform: `translate3d(${at.x}px, ${at.y}px, 0) scale(${scale / BENEATH_RATIO})`,
    });
    const start = map.latLngToLayerPoint(map.unproject(corner, zoom));
    const end = map.containerPointToLayerPoint([0, 0]);
    const scale = map.getZoomScale(map.getZoom(), zoom);
    Object.assign(this.#beneath.style, place(end, 1));
    this.#beneath.animate([place(start, scale), place(end, 1)], ZOOM_TIMING);
  }

  /** While fingers pinch: the old picture, larger or smaller. */
  #swell(): void {
    if (this.#drawn === null) return;
    const map = this._map;
    const { corner, zoom } = this.#drawn;
    const at = map.latLngToLayerPoint(map.unproject([corner.x, corner.y], zoom));
    DomUtil.setTransform(this.#picture, at, map.getZoomScale(map.getZoom(), zoom));
  }
}

function createPicture(className: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.setAttribute('role', 'presentation');
  Object.assign(canvas.style, { position: 'absolute', transformOrigin: '0 0' });
  // Opaque: nothing under it has to be drawn.
  canvas.getContext('2d', { alpha: false });
  return canvas;
}
