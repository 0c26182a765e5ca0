import { type LatLng, Layer, type LeafletEvent, Util } from 'leaflet';
import type { Box } from '../point.ts';
import { layerPointAfterZoom, type ZoomAnimation } from '../view/after-zoom.ts';
import { type MercatorLine, outlinePath } from './border-outline.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Share of the view that is drawn beyond each of its sides: the line is there while the map is dragged. */
const BEYOND = 1;

/**
 * A line with a casing, drawn as one outline. It is worked out again when the
 * zoom has changed or the view has left what is drawn: dragging only moves it.
 */
export class BorderLineLayer extends Layer {
  readonly #lines: readonly MercatorLine[];
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #casing = document.createElementNS(SVG, 'path');
  readonly #line = document.createElementNS(SVG, 'path');
  /** What is drawn: at which zoom, around which position, how far in layer pixels. */
  #drawn: {
    readonly zoom: number;
    readonly anchor: LatLng;
    readonly origin: string;
    readonly box: Box;
  } | null = null;

  constructor(pane: string, casingClass: string, lines: readonly MercatorLine[]) {
    super();
    Util.setOptions(this, { pane });
    this.#lines = lines;
    this.#svg.setAttribute('class', 'leaflet-zoom-animated');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#casing.setAttribute('class', casingClass);
    this.#svg.append(this.#casing, this.#line);
    Object.assign(this.#svg.style, {
      position: 'absolute',
      overflow: 'visible',
      width: '1px',
      height: '1px',
    });
  }

  override onAdd(): this {
    this.getPane()?.append(this.#svg);
    this.#draw();
    return this;
  }

  override onRemove(): this {
    this.#svg.remove();
    this.#drawn = null;
    return this;
  }

  override getEvents() {
    return {
      viewreset: () => this.#draw(),
      moveend: () => this.#draw(),
      resize: () => this.#draw(),
      zoom: () => this.#stretch(),
      zoomanim: (event: LeafletEvent) => this.#animateTo(event as ZoomAnimation),
    };
  }

  /** How the line itself looks; the casing stays. */
  dress(lineClass: string): void {
    this.#line.setAttribute('class', lineClass);
  }

  #draw(): void {
    const map = this._map;
    if (!map) return;
    const zoom = map.getZoom();
    const pixels = map.getPixelOrigin();
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const seen = { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y };
    const origin = `${pixels.x} ${pixels.y}`;
    if (this.#drawn?.zoom === zoom && this.#drawn.origin === origin && holds(this.#drawn.box, seen)) return;

    const anchor = map.getCenter();
    const at = map.latLngToLayerPoint(anchor);
    const box = {
      left: seen.left - size.x * BEYOND,
      right: seen.right + size.x * BEYOND,
      top: seen.top - size.y * BEYOND,
      bottom: seen.bottom + size.y * BEYOND,
    };
    const world = 256 * 2 ** zoom;
    const start = this.#lines[0]?.[0] ?? 0;
    const copy = Math.round((anchor.lng + 180) / 360 - start);
    const path = outlinePath(
      this.#lines,
      { origin: { x: copy * world - pixels.x - at.x, y: -pixels.y - at.y }, size: world },
      { left: box.left - at.x, right: box.right - at.x, top: box.top - at.y, bottom: box.bottom - at.y },
    );
    this.#casing.setAttribute('d', path);
    this.#line.setAttribute('d', path);
    this.#move(at.x, at.y, 1);
    this.#drawn = { zoom, anchor, origin, box };
  }

  /** While fingers pinch: the old outline, larger or smaller. */
  #stretch(): void {
    const map = this._map;
    if (!this.#drawn || map.getZoom() === this.#drawn.zoom) return;
    const { x, y } = map.latLngToLayerPoint(this.#drawn.anchor);
    this.#move(x, y, map.getZoomScale(map.getZoom(), this.#drawn.zoom));
  }

  #animateTo(animation: ZoomAnimation): void {
    if (!this.#drawn) return;
    const { x, y } = layerPointAfterZoom(this._map, this.#drawn.anchor, animation);
    this.#move(x, y, this._map.getZoomScale(animation.zoom, this.#drawn.zoom));
  }

  #move(x: number, y: number, scale: number): void {
    this.#svg.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
  }
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.right >= inner.right &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom;
