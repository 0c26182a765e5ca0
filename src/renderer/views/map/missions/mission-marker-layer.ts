import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type Map as LeafletMap,
  latLng,
  type Point,
  Util,
} from 'leaflet';
import type { Point as Offset } from '../point.ts';
import { layerPointAfterZoom, type ZoomAnimation } from '../view/after-zoom.ts';
import { nearestCopy } from '../view/mercator.ts';
import { createMarker, dressMarker, type MarkerSpec } from './marker-element.ts';
import { gapAt } from './marker-gap.ts';
import { type Direction, neighbour } from './neighbour.ts';

export type MarkerClasses = {
  readonly layer: string;
  readonly leaders: string;
  readonly marker: string;
  readonly chosen: string;
};

export type MarkerHandlers = {
  readonly onChoose: (id: string, button: HTMLElement) => void;
  /** Focus came by keyboard: the marker should be in view. */
  readonly onFocus: (position: LatLng) => void;
};

/** By how much each marker is moved off its place at a zoom, so that none covers another. */
export type OffsetsAt = (zoom: number) => ReadonlyMap<string, Offset>;

type Placed = { readonly button: HTMLButtonElement; spec: MarkerSpec; at: string };

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** All markers of the missions in one layer: buttons that are made, moved and taken away by difference. */
export class MissionMarkerLayer extends Layer {
  readonly #classes: MarkerClasses;
  readonly #handlers: MarkerHandlers;
  readonly #container: HTMLElement;
  readonly #leaders: SVGSVGElement;
  readonly #placed = new Map<string, Placed>();
  #offsetsAt: OffsetsAt = () => new Map();
  #pressed: Offset = { x: 0, y: 0 };
  #frame = 0;

  constructor(classes: MarkerClasses, handlers: MarkerHandlers) {
    super();
    Util.setOptions(this, { pane: 'markerPane' });
    this.#classes = classes;
    this.#handlers = handlers;
    this.#container = DomUtil.create('div', classes.layer);
    this.#leaders = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    this.#leaders.setAttribute('class', classes.leaders);
    this.#leaders.setAttribute('aria-hidden', 'true');
    this.#container.append(this.#leaders);
    this.#container.addEventListener('click', (event) => this.#onClick(event));
    this.#container.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.#pressed = { x, y };
    });
    this.#container.addEventListener('keydown', (event) => this.#onKey(event));
    this.#container.addEventListener('focusin', (event) => this.#onFocus(event));
    // Dragging the map may begin on a marker; a double click on one is not a zoom.
    this.#container.addEventListener('dblclick', (event) => event.stopPropagation());
  }

  override onAdd(): this {
    this.getPane()?.append(this.#container);
    this.#moveAll();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
    this.#container.remove();
    return this;
  }

  override getEvents() {
    return {
      zoom: () => this.#moveAll(),
      viewreset: () => this.#moveAll(),
      moveend: () => this.#moveAll(),
      zoomanim: (event: LeafletEvent) => this.#animateTo(event as ZoomAnimation),
    };
  }

  /** Shows these markers, in this order of focus, and no others. */
  show(specs: readonly MarkerSpec[], chosenId: string | null, offsetsAt: OffsetsAt): void {
    this.#offsetsAt = offsetsAt;
    const wanted = new Set(specs.map(({ id }) => id));
    for (const [id, { button }] of this.#placed) {
      if (wanted.has(id)) continue;
      button.remove();
      this.#placed.delete(id);
    }
    let before: Element = this.#leaders;
    for (const spec of specs) {
      const placed = this.#placed.get(spec.id) ?? { button: createMarker(), spec, at: '' };
      placed.spec = spec;
      this.#placed.set(spec.id, placed);
      const chosen = spec.id === chosenId;
      dressMarker(placed.button, spec);
      placed.button.className = chosen
        ? `${this.#classes.marker} ${this.#classes.chosen}`
        : this.#classes.marker;
      placed.button.ariaPressed = String(chosen);
      if (before.nextElementSibling !== placed.button) before.after(placed.button);
      before = placed.button;
    }
    this.#moveAll();
  }

  /** Gives a marker the focus; false when there is none of that id. */
  focus(id: string): boolean {
    const button = this.#placed.get(id)?.button;
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  #position({ lon, lat }: MarkerSpec, map: LeafletMap): LatLng {
    return latLng(lat, nearestCopy(lon, map.getCenter().lng));
  }

  /** Far out the markers are smaller, too; and none takes the pointer from its neighbour. */
  #offsetsFor(zoom: number): ReadonlyMap<string, Offset> {
    const scale = zoom < 3.5 ? 'far' : 'near';
    if (this.#container.dataset.scale !== scale) this.#container.dataset.scale = scale;
    this.#container.style.setProperty('--hit', `${Math.min(24, Math.max(14, gapAt(zoom)))}px`);
    return this.#offsetsAt(zoom);
  }

  #moveAll(): void {
    const map = this._map;
    cancelAnimationFrame(this.#frame);
    if (!map) return;
    const offsets = this.#offsetsFor(map.getZoom());
    const leaders: string[] = [];
    for (const placed of this.#placed.values()) {
      const { spec } = placed;
      const place = map.latLngToLayerPoint(this.#position(spec, map));
      const { x, y } = offsets.get(spec.id) ?? { x: 0, y: 0 };
      moveTo(placed, place.x + x, place.y + y);
      if (Math.hypot(x, y) > 4) leaders.push(`M${place.x} ${place.y}l${x.toFixed(1)} ${y.toFixed(1)}`);
    }
    const path = leaders.join('');
    if (this.#leaders.firstElementChild?.getAttribute('d') !== path)
      this.#leaders.innerHTML = `<path d="${path}"/>`;
  }

  /**
   * Follows Leaflet's zoom animation: the markers glide to where they will stand.
   * They set off one frame after the ground, whose first frame has all that it
   * can hold, and catch up with it at once.
   */
  #animateTo(animation: ZoomAnimation): void {
    const map = this._map;
    const offsets = this.#offsetsFor(animation.zoom);
    const moves = [...this.#placed.values()].map((placed) => {
      const place = layerPointAfterZoom(map, this.#position(placed.spec, map), animation);
      const { x, y } = offsets.get(placed.spec.id) ?? { x: 0, y: 0 };
      return () => moveTo(placed, place.x + x, place.y + y);
    });
    this.#leaders.replaceChildren();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      for (const move of moves) move();
      const [ground] = map.getPane('tilePane')?.getAnimations({ subtree: true }) ?? [];
      if (ground) keepPace(this.#container, ground);
    });
  }

  #onClick(event: MouseEvent): void {
    event.stopPropagation();
    const button = markerOf(event);
    // The end of dragging the map by a marker is no click on it; a key's click has no detail.
    if (event.detail > 0 && this.#wasDragged(event)) return;
    if (button?.dataset.mission) this.#handlers.onChoose(button.dataset.mission, button);
  }

  /** The pointer went down elsewhere on the screen: the map was dragged by the marker. */
  #wasDragged({ clientX, clientY }: MouseEvent): boolean {
    return Math.hypot(clientX - this.#pressed.x, clientY - this.#pressed.y) > 4;
  }

  #onKey(event: KeyboardEvent): void {
    const direction = directions[event.key];
    const id = markerOf(event)?.dataset.mission;
    // Keys on a marker are the marker's: the map below must not pan as well.
    if (direction || event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    if (!direction || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const map = this._map;
    const points = [...this.#placed.values()].map(({ spec }) => ({
      id: spec.id,
      ...pixels(map.project(this.#position(spec, map))),
    }));
    const from = points.find((point) => point.id === id);
    const next = from ? neighbour(points, from, direction) : null;
    if (next !== null) this.focus(next);
  }

  #onFocus(event: FocusEvent): void {
    const button = markerOf(event);
    const placed = this.#placed.get(button?.dataset.mission ?? '');
    if (placed && button?.matches(':focus-visible'))
      this.#handlers.onFocus(this.#position(placed.spec, this._map));
  }
}

const markerOf = (event: Event): HTMLElement | null =>
  (event.target as Element).closest<HTMLElement>('[data-mission]');

const pixels = ({ x, y }: Point) => ({ x, y });

/** Lets all that moves in an element have begun when the ground began. */
function keepPace(element: HTMLElement, ground: Animation): void {
  ground.ready.then(
    () => {
      for (const animation of element.getAnimations({ subtree: true }))
        animation.startTime = ground.startTime;
    },
    () => {}, // The ground stopped before it began; so do the markers, by the end of the zoom.
  );
}

/** Not by `translate3d`, which would make every marker a layer of its own for the compositor. */
function moveTo(placed: Placed, x: number, y: number): void {
  const at = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  if (placed.at === at) return;
  placed.at = at;
  placed.button.style.transform = at;
}
