import type { Map as LeafletMap } from 'leaflet';

/** What is to be done when the zoom that goes on has ended, and to which zoom steps lead that were asked for. */
type Course = { next: (() => void) | null; zoom: number | null };

const courses = new WeakMap<LeafletMap, Course>();

/** Leaflet marks a zoom that goes on by this class of its style sheet. */
const isZooming = (map: LeafletMap): boolean =>
  map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') ?? false;

/**
 * Moves the map, at once or when the zoom that goes on has ended: Leaflet
 * forgets what it is asked for meanwhile. Of several moves the last one holds.
 */
export function moveAtRest(map: LeafletMap, move: () => void): void {
  const course = courseOf(map);
  course.zoom = null;
  if (isZooming(map)) {
    if (course.next === null) map.once('zoomend', () => takeNext(course));
    course.next = move;
  } else move();
}

/** One whole zoom closer or farther; steps that are asked for while the map zooms add up. */
export function stepZoom(map: LeafletMap, by: 1 | -1): void {
  const course = courseOf(map);
  const from = isZooming(map) ? (course.zoom ?? map.getZoom()) : map.getZoom();
  const step = by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), step));
  moveAtRest(map, () => map.setZoom(zoom));
  course.zoom = zoom;
}

function takeNext(course: Course): void {
  const { next } = course;
  course.next = null;
  next?.();
}

function courseOf(map: LeafletMap): Course {
  const course = courses.get(map) ?? { next: null, zoom: null };
  courses.set(map, course);
  return course;
}
