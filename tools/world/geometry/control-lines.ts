import type { Position } from 'geojson';
import { countryOf } from './country-of.ts';
import { arcsOf, type WorldTopology } from './world-topology.ts';

/**
 * Lines between two units of Natural Earth ("CYN|CYP") that the atlas draws as one country: lines of control,
 * leases, bases.
 */
export function controlLines(
  world: WorldTopology,
  arcs: readonly Position[][],
): ReadonlyMap<string, readonly (readonly Position[])[]> {
  const sides = world.arcs.map(() => [] as { unit: string; country: string | null }[]);
  for (const state of world.objects.states.geometries) {
    const side = { unit: state.properties.adm0_a3, country: countryOf(state.properties) };
    for (const arc of arcsOf(state)) sides[arc]?.push(side);
  }
  const lines = new Map<string, Position[][]>();
  sides.forEach(([a, b], arc) => {
    if (!a || !b || a.unit === b.unit || a.country !== b.country) return;
    const units = [a.unit, b.unit].sort().join('|');
    lines.set(units, [...(lines.get(units) ?? []), arcs[arc] ?? []]);
  });
  return lines;
}
