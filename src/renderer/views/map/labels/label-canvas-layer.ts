import { Layer, Util } from 'leaflet';
import { coverView, type ViewCanvas } from '../view/cover-view.ts';

/** Milliseconds of one piece of the drawing. */
const PIECE = 4;

/**
 * Names over the ground that move with the map. They are drawn again when the
 * map has come to rest, piece by piece in tasks between the frames, which have
 * enough to do, and on a canvas that is not seen until it is done. While a zoom
 * goes on the names are away, for letters that swell look worse than none.
 */
export class LabelCanvasLayer extends Layer {
  #shown: HTMLCanvasElement;
  #hidden: HTMLCanvasElement;
  readonly #draw: (canvas: ViewCanvas) => Iterator<void>;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  /** @param draw draws on an empty canvas, a little in each step */
  constructor(pane: string, className: string, draw: (canvas: ViewCanvas) => Iterator<void>) {
    super();
    Util.setOptions(this, { pane });
    this.#shown = createCanvas(className);
    this.#hidden = createCanvas(className);
    this.#draw = draw;
  }

  override onAdd(): this {
    this.getPane()?.append(this.#shown, this.#hidden);
    this.redrawSoon();
    return this;
  }

  override onRemove(): this {
    this.#cancel();
    this.#shown.remove();
    this.#hidden.remove();
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
    const canvas = this._map && coverView(this._map, this.#hidden);
    if (!canvas) return;
    canvas.context.clearRect(0, 0, canvas.width, canvas.height);
    this.#goOn(this.#draw(canvas));
  }

  #goOn(steps: Iterator<void>): void {
    const until = performance.now() + PIECE;
    while (performance.now() < until) {
      if (!steps.next().done) continue;
      this.#swap();
      return;
    }
    this.#afterFrame(() => this.#goOn(steps));
  }

  #swap(): void {
    // Names that were away fade in; where names stand already the new ones take their place at once.
    const wereAway = this.#shown.style.opacity === '0';
    [this.#shown, this.#hidden] = [this.#hidden, this.#shown];
    for (const canvas of [this.#shown, this.#hidden]) canvas.style.transitionDuration = wereAway ? '' : '0s';
    this.#shown.style.opacity = '1';
    this.#hidden.style.opacity = '0';
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
    this.#shown.style.transitionDuration = '';
    this.#shown.style.opacity = '0';
  }
}

function createCanvas(className: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.opacity = '0';
  return canvas;
}
