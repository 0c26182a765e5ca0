import { useMemo } from 'react';
import { CircleMarker, Polygon, Polyline, Tooltip, useMap } from 'react-leaflet';
import type { Position } from '#shared/geo/great-circle.ts';
import type { SketchKind } from '#shared/geo/sketch.ts';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';
import { ensurePane } from '../view/ensure-pane.ts';
import { useWorldCopy } from '../view/use-world-copy.ts';
import { keyedPoints } from './keyed-points.ts';
import styles from './sketch.module.css';
import { sketchLine } from './sketch-line.ts';

export type SketchLayerProps = {
  readonly kind: SketchKind;
  readonly points: readonly Position[];
  /** Stands beside the last point; null for nothing. */
  readonly label: string | null;
};

/** A drawing on the map: its points, the great circles between them, and the land within an area. */
export function SketchLayer({ kind, points, label }: SketchLayerProps) {
  const map = useMap();
  const pane = ensurePane(map, 'sketch');
  const shift = useWorldCopy(points[0]?.lon ?? 0);
  const line = useMemo(() => moved(sketchLine(kind, points), shift), [kind, points, shift]);
  const corners = useMemo(
    () =>
      unwrapLine(points.map(({ lat, lon }) => [lon, lat] as const)).map(([lon, lat]) => ({
        lat,
        lon: lon + shift,
      })),
    [points, shift],
  );
  const shared = { pane, interactive: false } as const;
  return (
    <>
      {kind === 'area' && points.length > 2 ? (
        <Polygon positions={line} className={styles.area ?? ''} {...shared} />
      ) : (
        <Polyline positions={line} className={styles.line ?? ''} {...shared} />
      )}
      {keyedPoints(corners).map(({ key, point: { lat, lon } }, index) => (
        <CircleMarker key={key} center={[lat, lon]} radius={4} className={styles.corner ?? ''} {...shared}>
          {label !== null && index === corners.length - 1 && (
            <Tooltip permanent direction="auto" offset={[8, 0]} className={styles.label ?? ''}>
              {label}
            </Tooltip>
          )}
        </CircleMarker>
      ))}
    </>
  );
}

const moved = (line: readonly (readonly [number, number])[], shift: number): [number, number][] =>
  line.map(([lon, lat]) => [lat, lon + shift]);
