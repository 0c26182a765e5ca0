import type { PlaceBox } from '#main/world/gazetteer.ts';
import type { World } from '#main/world/open-world.ts';
import type { BorderCitiesRequest } from '#shared/contract/world-channels.ts';
import { type GeoLine, walkBorder } from '#shared/geo/border-walk.ts';
import type { BorderCity } from '#shared/models/world.ts';
import { worldPlace } from './world-place.ts';

/** A little less than the least length of a degree of latitude on Earth: boxes are rather too wide than too narrow. */
const KM_PER_DEGREE = 110;

/** Cities near the land border of a pair, the largest first; none when the two do not meet on land. */
export function borderCities(world: World, request: BorderCitiesRequest): readonly BorderCity[] {
  const { first, second, within, leastPopulation } = request;
  const lines = world.border(first, second)?.lines ?? [];
  const seconds = world.lands(second);
  const countries = [...world.lands(first), ...seconds];
  const places = lines.flatMap((line) =>
    world.placesWithin(boxAround(line, within), { countries, leastPopulation }),
  );
  const eachOnce = [...new Map(places.map((place) => [place.id, place])).values()];
  return walkBorder(lines, eachOnce, within)
    .map(({ item }) => item)
    .toSorted((one, other) => other.population - one.population || one.id - other.id)
    .map((place) => ({
      ...worldPlace(world, place),
      side: seconds.includes(place.country) ? 'second' : 'first',
    }));
}

function boxAround(line: GeoLine, km: number): PlaceBox {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)];
  const [south, north] = [least(lats) - km / KM_PER_DEGREE, greatest(lats) + km / KM_PER_DEGREE];
  const farthest = Math.min(85, Math.max(Math.abs(south), Math.abs(north)));
  const across = km / (KM_PER_DEGREE * Math.cos((farthest * Math.PI) / 180));
  return { west: least(lons) - across, south, east: greatest(lons) + across, north };
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
