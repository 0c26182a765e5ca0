import { DomUtil, Layer, Util } from 'leaflet';
import type { Point } from '../point.ts';

/** Share of the view that is drawn beyond each of its sides, so that names are there when the map is dragged. */
const BEYOND = 0.3;

export type LabelCanvas = {
  readonly context: CanvasRenderingContext2D;
  /** Layer pixels of the upper left corner. */
  readonly origin: Point;
  readonly width: number;
  readonly height: number;
};

/**
 * A canvas over the ground that moves with the map. It is drawn again when the
 * map has come to rest, in a task after the frame that shows the rest, which
 * has enough to do; while a zoom is animated the names are away, for letters
 * that swell look worse than none.
 */
export class LabelCanvasLayer extends Layer {
  readonly #canvas = document.createElement('canvas');
  readonly #draw: (canvas: LabelCanvas) => void;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  constructor(pane: string, className: string, draw: (canvas: LabelCanvas) => void) {
    super();
    Util.setOptions(this, { pane });
    this.#canvas.className = className;
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#draw = draw;
  }

  override onAdd(): this {
    this.getPane()?.append(this.#canvas);
    this.redrawSoon();
    return this;
  }

  override onRemove(): this {
    this.#cancel();
    this.#canvas.remove();
    return this;
  }

  override getEvents() {
    return {
      zoomanim: () => this.#hide(),
      moveend: () => this.redrawSoon(),
      resize: () => this.redrawSoon(),
    };
  }

  redrawSoon(): void {
    this.#cancel();
    this.#frame = requestAnimationFrame(() => {
      this.#task = setTimeout(() => this.#redraw());
    });
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
  }

  #redraw(): void {
    const map = this._map;
    const context = this.#canvas.getContext('2d');
    if (!map || context === null) return;
    const size = map.getSize();
    const ratio = Math.min(3, devicePixelRatio);
    const beyond = { x: Math.round(size.x * BEYOND), y: Math.round(size.y * BEYOND) };
    const origin = map.containerPointToLayerPoint([-beyond.x, -beyond.y]);
    const [width, height] = [size.x + 2 * beyond.x, size.y + 2 * beyond.y];
    const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
    if (this.#canvas.width !== pixels.width || this.#canvas.height !== pixels.height) {
      Object.assign(this.#canvas, pixels);
      this.#canvas.style.width = `${width}px`;
      this.#canvas.style.height = `${height}px`;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    DomUtil.setPosition(this.#canvas, origin);
    this.#draw({ context, origin, width, height });
    this.#canvas.style.opacity = '1';
  }

  #hide(): void {
    this.#cancel();
    this.#canvas.style.opacity = '0';
  }
}
