import { useMemo } from 'react';
import type { MapViewProps } from '../map-view-props.ts';
import { SketchLayer } from '../sketch/SketchLayer.tsx';
import { WalkerLayer } from './border/WalkerLayer.tsx';
import { DistrictsLayer } from './districts/DistrictsLayer.tsx';
import { GraticuleLayer } from './graticule/GraticuleLayer.tsx';
import type { MapTools } from './map-tools.ts';
import { MeasureLayer } from './measure/MeasureLayer.tsx';
import { NearestLayer } from './nearest/NearestLayer.tsx';

export type ToolLayersProps = Pick<MapViewProps, 'edition' | 'border' | 'filter'> & {
  readonly tools: MapTools;
};

/** What the tools draw on the map: overlays as long as they are wanted, the rest while its panel is open. */
export function ToolLayers({ tools, edition, border, filter }: ToolLayersProps) {
  const { open, from, spot, walk, districtsOf } = tools;
  const spots = useMemo(() => (spot === null ? [] : [spot]), [spot]);
  return (
    <>
      {tools.graticule && <GraticuleLayer />}
      {districtsOf !== null && <DistrictsLayer edition={edition} filter={filter} of={districtsOf} />}
      {(open === 'measure' || open === 'export') && <MeasureLayer {...tools.measure} />}
      {open === 'nearest' && from !== null && <NearestLayer from={from} edition={edition} />}
      {open === 'border' && border !== null && <WalkerLayer border={border} alongKm={walk.alongKm} />}
      {open === 'coordinates' && <SketchLayer kind="point" points={spots} label={null} />}
    </>
  );
}
