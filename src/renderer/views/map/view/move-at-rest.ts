import type { Map as LeafletMap } from 'leaflet';

/** What is to be done when the move that goes on has ended, and to which zoom steps lead that were asked for. */
type Course = { next: (() => void) | null; zoom: number | null; isStarting: boolean };

const courses = new WeakMap<LeafletMap, Course>();

/** Leaflet marks a zoom that goes on by this class of its style sheet. */
const isZooming = (map: LeafletMap): boolean =>
  map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') ?? false;

/**
 * Moves the map, at once or when the move that goes on has ended: Leaflet
 * forgets what it is asked for while it zooms, and begins to zoom only with the
 * next frame, over whatever it was asked for since. Of several moves the last one holds.
 */
export function moveAtRest(map: LeafletMap, move: () => void): void {
  const course = courseOf(map);
  course.zoom = null;
  if (!isBusy(map, course)) {
    begin(map, course, move);
    return;
  }
  if (course.next === null && !course.isStarting) map.once('zoomend', () => takeNext(map, course));
  course.next = move;
}

const isBusy = (map: LeafletMap, course: Course): boolean => course.isStarting || isZooming(map);

function begin(map: LeafletMap, course: Course, move: () => void): void {
  move();
  if (map.options.zoomAnimation !== true) return;
  course.isStarting = true;
  // Asked for after Leaflet's own, so that it comes after that in the same frame.
  requestAnimationFrame(() => {
    course.isStarting = false;
    if (!isZooming(map)) takeNext(map, course);
    else if (course.next !== null) map.once('zoomend', () => takeNext(map, course));
  });
}

/** One whole zoom closer or farther; steps that are asked for while the map zooms add up. */
export function stepZoom(map: LeafletMap, by: 1 | -1): void {
  const course = courseOf(map);
  const from = isBusy(map, course) ? (course.zoom ?? map.getZoom()) : map.getZoom();
  const step = by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), step));
  moveAtRest(map, () => map.setZoom(zoom));
  course.zoom = zoom;
}

function takeNext(map: LeafletMap, course: Course): void {
  const { next } = course;
  course.next = null;
  if (next !== null) begin(map, course, next);
}

function courseOf(map: LeafletMap): Course {
  const course = courses.get(map) ?? { next: null, zoom: null, isStarting: false };
  courses.set(map, course);
  return course;
}
