import { Layer, Util } from 'leaflet';
import { BEYOND, frameView, layOver, pictureSize, type ViewCanvas } from '../view/cover-view.ts';

/** Milliseconds of one piece of the drawing. */
const PIECE = 4;

export type LabelCanvas = ViewCanvas<OffscreenCanvasRenderingContext2D>;

/**
 * Names over the ground that move with the map. They are drawn again when the
 * map has come to rest, piece by piece in tasks between the frames, which have
 * enough to do, and on a canvas of their own, which is handed to the page when
 * it is done: one that the page may draw on is copied for every frame. While a
 * zoom goes on the names are away, for letters that swell look worse than none.
 */
export class LabelCanvasLayer extends Layer {
  readonly #shown = document.createElement('canvas');
  readonly #draw: (canvas: LabelCanvas) => Iterator<void>;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  /** @param draw draws on an empty canvas, a little in each step */
  constructor(pane: string, className: string, draw: (canvas: LabelCanvas) => Iterator<void>) {
    super();
    Util.setOptions(this, { pane });
    this.#shown.className = className;
    this.#shown.setAttribute('aria-hidden', 'true');
    this.#shown.style.opacity = '0';
    this.#draw = draw;
  }

  override onAdd(): this {
    this.getPane()?.append(this.#shown);
    this.redrawSoon();
    return this;
  }

  override onRemove(): this {
    this.#cancel();
    this.#shown.remove();
    return this;
  }

  override getEvents() {
    return {
      zoomstart: () => this.#hide(),
      moveend: () => this.redrawSoon(),
      resize: () => this.redrawSoon(),
    };
  }

  redrawSoon(): void {
    this.#afterFrame(() => this.#redraw());
  }

  #redraw(): void {
    if (!this._map) return;
    const frame = frameView(this._map, BEYOND.drawnOnce);
    const { width, height } = pictureSize(frame);
    // A map that is folded away has no picture to hand over.
    if (width === 0 || height === 0) return;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) return;
    context.scale(frame.ratio, frame.ratio);
    const canvas = { context, ...frame };
    const steps = this.#draw(canvas);
    // The memory for a canvas is a piece of work of its own.
    this.#afterFrame(() => this.#goOn(canvas, steps));
  }

  #goOn(canvas: LabelCanvas, steps: Iterator<void>): void {
    const until = performance.now() + PIECE;
    while (performance.now() < until) {
      if (!steps.next().done) continue;
      this.#show(canvas);
      return;
    }
    this.#afterFrame(() => this.#goOn(canvas, steps));
  }

  #show(canvas: LabelCanvas): void {
    layOver(this.#shown, canvas);
    const picture = canvas.context.canvas.transferToImageBitmap();
    this.#shown.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
    this.#shown.style.opacity = '1';
  }

  #afterFrame(work: () => void): void {
    this.#cancel();
    this.#frame = requestAnimationFrame(() => {
      this.#task = setTimeout(work);
    });
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
  }

  #hide(): void {
    this.#cancel();
    this.#shown.style.opacity = '0';
  }
}
