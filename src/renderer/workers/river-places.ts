import type { Topology } from 'topojson-specification';
import { forEachArc } from './arc-users.ts';
import type { Place } from './gather-places.ts';
import { type Member, membersOf, type RiverProperties } from './members.ts';

type RiverName = RiverProperties & { readonly name?: string; readonly nameEs?: string };
type Point = readonly [lon: number, lat: number];
type Course = { readonly points: readonly Point[]; readonly length: number };

/** A river is named a little closer than it is first drawn, and none on a map of whole continents. */
const NAMED_AFTER = 1.5;
const NAMED_FROM = 5;
/** Lesser rivers are drawn without a name: every name that the map knows is looked at whenever it comes to rest. */
const LEAST_RANK = 6;
/** Degrees of a course from one place of its name to the next. */
const APART = 1.5;
/** Of a course's length that its name may take. */
const SHARE = 0.5;

/** The rivers that have a name, each with the places where the name may stand: along the courses that are drawn when it is named. */
export function riverPlaces(topology: Topology): readonly Place[] {
  const rivers = new Map<string, Member<RiverName>[]>();
  for (const member of membersOf<RiverName>(topology, 'rivers')) {
    const { name } = member.properties;
    if (name) rivers.set(name, [...(rivers.get(name) ?? []), member]);
  }
  return [...rivers].flatMap(([name, members]): readonly Place[] => {
    const rank = Math.min(...members.map(({ properties }) => properties.rank));
    if (rank > LEAST_RANK) return [];
    const es = members.find(({ properties }) => properties.nameEs)?.properties.nameEs ?? name;
    const courses: Course[] = [];
    for (const { geometry, properties } of members) {
      if (properties.rank > Math.max(NAMED_FROM, rank + 1)) continue;
      forEachArc(geometry, (arc) => courses.push(courseOf(topology, arc)));
    }
    const longestFirst = courses.toSorted((one, other) => other.length - one.length);
    const [first, ...also] = longestFirst.flatMap(placesAlong);
    if (first === undefined) return [];
    const [lon, lat] = first;
    const length = courses.reduce((sum, course) => sum + course.length, 0);
    return [
      {
        id: `river:${name}`,
        kind: 'river',
        names: { en: name, es },
        lon,
        lat,
        also,
        width: length * SHARE,
        minZoom: Math.max(NAMED_FROM, rank + NAMED_AFTER),
        iso2: null,
      },
    ];
  });
}

/** An arc in degrees. One that is used backwards has the same places along it. */
function courseOf(topology: Topology, arc: number): Course {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
  const [moveX, moveY] = topology.transform?.translate ?? [0, 0];
  let [x, y, length] = [0, 0, 0];
  const points: Point[] = [];
  for (const [dx = 0, dy = 0] of topology.arcs[arc] ?? []) {
    x += dx;
    y += dy;
    if (points.length > 0) length += Math.hypot(dx * scaleX, dy * scaleY);
    points.push([x * scaleX + moveX, y * scaleY + moveY]);
  }
  return { points, length };
}

/** The middle of a short course; of a long one, places at even distances. */
function placesAlong({ points, length }: Course): readonly Point[] {
  const count = Math.max(1, Math.floor(length / APART));
  const found: Point[] = [];
  let gone = 0;
  points.forEach((point, index) => {
    const before = points[index - 1] ?? point;
    gone += Math.hypot(point[0] - before[0], point[1] - before[1]);
    if (found.length < count && gone >= ((found.length + 0.5) / count) * length) found.push(point);
  });
  return found;
}
