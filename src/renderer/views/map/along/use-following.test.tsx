// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import type { Map as LeafletMap } from 'leaflet';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { AlongPlace } from './along-places.ts';
import { useFollowing } from './use-following.ts';

const tokyo = { placeId: 'geonames:1850147', lat: 35.69, lon: 139.69 } as AlongPlace;

/** What of Leaflet's map it asks, and whether it was moved. */
function followInUse(isInUse: boolean) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const setView = vi.fn();
  const map = {
    getCenter: () => ({ lat: 20, lng: -100 }),
    getSize: () => ({ x: 600, y: 400 }),
    getZoom: () => 4,
    getMinZoom: () => 1,
    getPane: () => undefined,
    options: {},
    setView,
  } as unknown as LeafletMap;
  const { unmount } = renderHook(() => useFollowing(map, [tokyo], true, isInUse, false));
  onTestFinished(unmount);
  vi.runAllTimers();
  return setView;
}

test('the map goes along to the places of the section, but not while a tool is in use', () => {
  expect(followInUse(false)).toHaveBeenCalledOnce();
  expect(followInUse(true)).not.toHaveBeenCalled();
});
