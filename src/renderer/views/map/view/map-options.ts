import type { MapOptions } from 'leaflet';
import { MOST_LATITUDE } from '#shared/geo/mercator.ts';

export const MAX_ZOOM = 12;
/** The base map is made for 3 and more; a relation round half the world needs less in a small window. */
export const MIN_ZOOM = 1;

/** The least zoom at which the world is as high as the view: no margin above the north or below the south. */
export function minZoomFor(height: number): number {
  return Math.max(MIN_ZOOM, Math.ceil(Math.log2(height / 256) / ZOOM_STEP) * ZOOM_STEP);
}

/** Zooms come in quarters, so that a relation fills the view. */
export const ZOOM_STEP = 0.25;

/** Leaflet's options; it reads them once. */
export function mapOptions(animate: boolean): MapOptions {
  return {
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    zoomSnap: ZOOM_STEP,
    // use-relation-view.ts follows the size of its place, and not of the window alone.
    trackResize: false,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: animate,
    inertia: animate,
    fadeAnimation: false,
    bounceAtZoomLimits: false,
    keyboardPanDelta: 120,
    wheelPxPerZoomLevel: 90,
    // Round and round to the east and the west, but never off the poles.
    maxBounds: [
      [-MOST_LATITUDE, -1e6],
      [MOST_LATITUDE, 1e6],
    ],
    maxBoundsViscosity: 1,
  };
}
