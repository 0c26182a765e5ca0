import { type GeoPermissibleObjects, geoOrthographic, geoPath } from 'd3-geo';
import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { decimalDegrees } from '#shared/geo/coordinates.ts';
import styles from '../layers.module.css';
import { type GlobeLand, loadGlobeLand } from './globe-land.ts';

export type OverviewMapProps = {
  readonly map: LeafletMap;
  /** ISO 3166-1 codes of the two States, in title order. */
  readonly sides: readonly (string | null)[];
};

const SIZE = 120;

/** Where on Earth the map is: a globe turned to its middle, with the two States and the frame of the view. */
export function OverviewMap({ map, sides }: OverviewMapProps) {
  const { t } = useTranslate();
  const [land, setLand] = useState<GlobeLand | null>(null);
  const [bounds, setBounds] = useState(() => map.getBounds());
  const [first, second] = sides;

  useEffect(
    function load() {
      let wanted = true;
      void loadGlobeLand(first ?? null, second ?? null).then((loaded) => wanted && setLand(loaded));
      return function forget() {
        wanted = false;
      };
    },
    [first, second],
  );
  useEffect(
    function followMap() {
      const read = () => setBounds(map.getBounds());
      map.on('moveend resize', read);
      return function stopFollowing() {
        map.off('moveend resize', read);
      };
    },
    [map],
  );

  const paths = useMemo(() => {
    const { lat, lng } = bounds.getCenter();
    const globe = geoOrthographic()
      .fitExtent(
        [
          [1, 1],
          [SIZE - 1, SIZE - 1],
        ],
        { type: 'Sphere' },
      )
      .rotate([-lng, -lat]);
    const draw = geoPath(globe);
    const path = (object: GeoPermissibleObjects | null) => (object && draw(object)) ?? undefined;
    return {
      sea: path({ type: 'Sphere' }),
      land: path(land?.all ?? null),
      first: path(land?.first ?? null),
      second: path(land?.second ?? null),
      view: path(frameOf(bounds)),
    };
  }, [bounds, land]);

  const middle = bounds.getCenter().wrap();
  return (
    <svg
      className={styles.overview}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={t('tools.overview-of', { centre: decimalDegrees({ lat: middle.lat, lon: middle.lng }) })}
      data-covers-map=""
    >
      {(['sea', 'land', 'first', 'second', 'view'] as const).map((part) => (
        <path key={part} data-part={part} d={paths[part]} />
      ))}
    </svg>
  );
}

/** The frame of a view as a line so fine that it bends as parallels do. */
function frameOf(bounds: LatLngBounds): GeoPermissibleObjects {
  const [west, east] = [bounds.getWest(), Math.min(bounds.getEast(), bounds.getWest() + 359.9)];
  const [south, north] = [Math.max(-89, bounds.getSouth()), Math.min(89, bounds.getNorth())];
  const along = (lat: number, from: number, to: number) =>
    Array.from({ length: 41 }, (_, step): [number, number] => [from + ((to - from) * step) / 40, lat]);
  const ring = [...along(south, west, east), ...along(north, east, west)];
  return { type: 'LineString', coordinates: [...ring, ...ring.slice(0, 1)] };
}
