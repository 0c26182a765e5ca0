// @vitest-environment happy-dom
import type { Map as LeafletMap } from 'leaflet';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { moveAtRest } from './move-at-rest.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

/** A map that, as Leaflet's, begins an animated zoom with the next frame, whatever it was asked for since. */
function createMap() {
  const pane = document.createElement('div');
  const onZoomEnd: (() => void)[] = [];
  let place = 'nowhere';
  const map = {
    options: { zoomAnimation: true },
    getPane: () => pane,
    once: (_: string, listener: () => void) => void onZoomEnd.push(listener),
  } as unknown as LeafletMap;
  return {
    map,
    place: () => place,
    zoomTo: (there: string) => () => {
      requestAnimationFrame(() => {
        pane.classList.add('leaflet-zoom-anim');
        place = there;
      });
    },
    jumpTo: (there: string) => () => {
      place = there;
    },
    endZoom: () => {
      pane.classList.remove('leaflet-zoom-anim');
      for (const listener of onZoomEnd.splice(0)) listener();
    },
  };
}

test('of two moves in one frame the later holds, though the zoom of the first begins only with the next', () => {
  const { map, place, zoomTo, jumpTo, endZoom } = createMap();
  moveAtRest(map, zoomTo('Tijuana'));
  moveAtRest(map, jumpTo('the whole'));
  vi.advanceTimersToNextFrame();
  endZoom();
  expect(place()).toBe('the whole');
});

test('of many moves while the map zooms the last one is made, when the zoom has ended', () => {
  const { map, place, zoomTo, jumpTo, endZoom } = createMap();
  moveAtRest(map, zoomTo('Tijuana'));
  vi.advanceTimersToNextFrame();
  moveAtRest(map, jumpTo('Denver'));
  moveAtRest(map, jumpTo('Boston'));
  expect(place()).toBe('Tijuana');
  endZoom();
  expect(place()).toBe('Boston');
  vi.advanceTimersToNextFrame();
  expect(place()).toBe('Boston');
});

test('a move after one that was no zoom waits for no end of a zoom', () => {
  const { map, place, jumpTo } = createMap();
  moveAtRest(map, jumpTo('Tijuana'));
  moveAtRest(map, jumpTo('Denver'));
  vi.advanceTimersToNextFrame();
  expect(place()).toBe('Denver');
});
