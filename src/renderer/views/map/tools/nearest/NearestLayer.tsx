import { useMemo } from 'react';
import type { Edition } from '#shared/models/edition.ts';
import { SketchLayer } from '../../sketch/SketchLayer.tsx';
import type { MapTools } from '../map-tools.ts';
import { nearestByState } from './nearest-by-state.ts';

export type NearestLayerProps = { readonly from: NonNullable<MapTools['from']>; readonly edition: Edition };

/** The ways from a point to the nearest mission of each State. */
export function NearestLayer({ from, edition }: NearestLayerProps) {
  const ways = useMemo(
    () =>
      nearestByState(
        edition.missions,
        edition.article.sides.map(({ iso2 }) => iso2),
        from,
      ).flatMap(({ sending, missions: [nearest] }) => {
        const place = nearest?.mission.placing.place;
        return place ? [{ sending, points: [from, { lat: place.lat, lon: place.lon }] }] : [];
      }),
    [edition, from],
  );
  const here = useMemo(() => [from], [from]);
  return (
    <>
      {ways.map(({ sending, points }) => (
        <SketchLayer key={sending} kind="line" points={points} label={null} />
      ))}
      <SketchLayer kind="point" points={here} label={from.name} />
    </>
  );
}
