import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type Map as LeafletMap,
  latLng,
  Util,
} from 'leaflet';
import type { Colours } from '#renderer/styles/tokens.ts';
import { nearestCopy } from '#shared/geo/mercator.ts';
import type { Point } from '../point.ts';
import { layerPointAfterZoom, type ZoomAnimation } from '../view/after-zoom.ts';
import { coverView, isOnPixel, isViewCovered, type ViewCanvas } from '../view/cover-view.ts';
import { createMarkerDrawing, type DrawMarkers, type MarkersOnMap, type Standing } from './draw-markers.ts';
import { glide } from './glide.ts';
import { createMarker, dressMarker, type MarkerSpec } from './marker-element.ts';
import { gapAt } from './marker-gap.ts';
import { type Direction, neighbour } from './neighbour.ts';

export type MarkerClasses = {
  readonly layer: string;
  readonly picture: string;
  readonly marker: string;
  readonly chosen: string;
};

export type MarkerHandlers = {
  readonly onChoose: (id: string, button: HTMLElement) => void;
  /** Focus came by keyboard: the marker should be in view. */
  readonly onFocus: (position: LatLng) => void;
};

/** By how much each marker is moved off its place at a zoom, so that none covers another. */
export type OffsetsAt = (zoom: number) => ReadonlyMap<string, Point>;

type Placed = { readonly button: HTMLButtonElement; readonly spec: MarkerSpec };

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * All markers of the missions in one layer: a canvas shows them, and over each
 * lies a button that is named and takes focus and pointer. A browser moves one
 * picture of them with ease where seventy elements of a page make its frames late.
 */
export class MissionMarkerLayer extends Layer {
  readonly #classes: MarkerClasses;
  readonly #handlers: MarkerHandlers;
  readonly #container: HTMLElement;
  readonly #picture = document.createElement('canvas');
  readonly #placed = new Map<string, Placed>();
  #drawMarkers: DrawMarkers;
  #offsetsAt: OffsetsAt = () => new Map();
  #canvas: ViewCanvas | null = null;
  #shown: MarkersOnMap = { standings: [], zoom: 0, chosenId: null, hoveredId: null, withLeaders: true };
  #pressed: Point = { x: 0, y: 0 };
  #stopGlide: (() => void) | null = null;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  constructor(classes: MarkerClasses, handlers: MarkerHandlers, colours: Colours) {
    super();
    Util.setOptions(this, { pane: 'markerPane' });
    this.#classes = classes;
    this.#handlers = handlers;
    this.#drawMarkers = createMarkerDrawing(colours);
    this.#container = DomUtil.create('div', classes.layer);
    this.#picture.className = classes.picture;
    this.#picture.setAttribute('aria-hidden', 'true');
    this.#container.append(this.#picture);
    this.#container.addEventListener('click', (event) => this.#onClick(event));
    this.#container.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.#pressed = { x, y };
    });
    this.#container.addEventListener('pointerover', (event) => this.#onHover(event));
    this.#container.addEventListener('pointerout', () => this.#onHover(null));
    this.#container.addEventListener('keydown', (event) => this.#onKey(event));
    this.#container.addEventListener('focusin', (event) => this.#onFocus(event));
    // Dragging the map may begin on a marker; a double click on one is not a zoom.
    this.#container.addEventListener('dblclick', (event) => event.stopPropagation());
  }

  override onAdd(): this {
    this.getPane()?.append(this.#container);
    this.#stand();
    return this;
  }

  override onRemove(): this {
    this.#stopGlide?.();
    this.#stopGlide = null;
    this.#cancelButtons();
    this.#container.remove();
    return this;
  }

  override getEvents() {
    return {
      zoom: () => this.#stand(),
      viewreset: () => this.#stand(),
      move: () => this.#standWhereUncovered(),
      moveend: () => this.#rest(),
      zoomanim: (event: LeafletEvent) => this.#animateTo(event as ZoomAnimation),
    };
  }

  /** Draws in these colours from now on. */
  paint(colours: Colours): void {
    this.#drawMarkers = createMarkerDrawing(colours);
    this.#draw();
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
    let before: Element = this.#picture;
    for (const spec of specs) {
      const button = this.#placed.get(spec.id)?.button ?? createMarker();
      this.#placed.set(spec.id, { button, spec });
      const isChosen = spec.id === chosenId;
      dressMarker(button, spec);
      button.className = isChosen ? `${this.#classes.marker} ${this.#classes.chosen}` : this.#classes.marker;
      button.ariaPressed = String(isChosen);
      if (before.nextElementSibling !== button) before.after(button);
      before = button;
    }
    this.#shown = { ...this.#shown, chosenId };
    // What glides arrives first; the end of the zoom sets all of them down.
    if (this.#stopGlide !== null) return;
    this.#stand();
    this.#placeButtons();
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

  /** Where the markers stand at a zoom, given where their missions are on the layer. */
  #standings(zoom: number, placeOf: (position: LatLng) => Point): readonly Standing[] {
    const offsets = this.#offsetsAt(zoom);
    return Array.from(this.#placed.values(), ({ spec }) => {
      const home = placeOf(this.#position(spec, this._map));
      const { x, y } = offsets.get(spec.id) ?? { x: 0, y: 0 };
      return { spec, home, x: home.x + x, y: home.y + y };
    });
  }

  /** Sets the markers down where the map is now: the picture at once, the buttons after the frame that shows it. */
  #stand(): void {
    const map = this._map;
    this.#stopGlide?.();
    this.#stopGlide = null;
    if (!map) return;
    const zoom = map.getZoom();
    const standings = this.#standings(zoom, (position) => map.latLngToLayerPoint(position));
    this.#shown = { ...this.#shown, standings, zoom, withLeaders: true };
    this.#canvas = coverView(map, this.#picture);
    this.#draw();
    this.#cancelButtons();
    this.#frame = requestAnimationFrame(() => {
      this.#task = setTimeout(() => this.#placeButtons());
    });
  }

  #rest(): void {
    if (this.#canvas !== null && isOnPixel(this._map, this.#canvas)) this.#standWhereUncovered();
    else this.#stand();
  }

  #standWhereUncovered(): void {
    const isCovered = this.#canvas !== null && isViewCovered(this._map, this.#canvas);
    if (!isCovered || this.#stopGlide !== null) this.#stand();
  }

  #draw(): void {
    if (this.#canvas !== null) this.#drawMarkers(this.#canvas, this.#shown);
  }

  #cancelButtons(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
  }

  /** None takes the pointer from its neighbour. */
  #placeButtons(): void {
    this.#cancelButtons();
    const { standings, zoom } = this.#shown;
    const hit = `${Math.min(24, Math.max(14, gapAt(zoom)))}px`;
    if (this.#container.style.getPropertyValue('--hit') !== hit)
      this.#container.style.setProperty('--hit', hit);
    for (const { spec, x, y } of standings) {
      const button = this.#placed.get(spec.id)?.button;
      if (!button) continue;
      // Not by `translate3d`, which would make every marker a layer of its own for the compositor.
      button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      delete button.dataset.late;
    }
  }

  /** Follows Leaflet's zoom animation: the markers glide to where they will stand. */
  #animateTo(animation: ZoomAnimation): void {
    const map = this._map;
    const from = this.#shown.standings;
    const to = new Map(
      this.#standings(animation.zoom, (position) => layerPointAfterZoom(map, position, animation)).map(
        (standing) => [standing.spec.id, standing],
      ),
    );
    this.#stopGlide?.();
    this.#cancelButtons();
    const focused = this.#container.querySelector<HTMLElement>(':focus-visible');
    if (focused) focused.dataset.late = '';
    this.#stopGlide = glide(this.#picture, (progress) => {
      const standings = from.map((standing) => {
        const end = to.get(standing.spec.id) ?? standing;
        return {
          ...standing,
          x: standing.x + (end.x - standing.x) * progress,
          y: standing.y + (end.y - standing.y) * progress,
        };
      });
      this.#shown = { ...this.#shown, standings, zoom: animation.zoom, withLeaders: false };
      this.#draw();
    });
  }

  #onHover(event: Event | null): void {
    const hoveredId = (event && markerOf(event)?.dataset.mission) ?? null;
    if (hoveredId === this.#shown.hoveredId) return;
    this.#shown = { ...this.#shown, hoveredId };
    if (this.#stopGlide === null) this.#draw();
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
