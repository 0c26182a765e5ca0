import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { markerParts } from '#shared/missions/marker-parts.ts';
import { missionTypes } from '#shared/missions/mission-types.ts';
import type { NoteGeometry } from '#shared/models/subject.ts';

import { lightColours } from '../light-colours.ts';
import { drawMap } from './draw-map.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

function draw(codes: readonly string[], geometry: NoteGeometry | null = null): string {
  const states = codes.flatMap((iso2) => world.country(iso2) ?? []);
  const [first, second] = states;
  return drawMap({
    title: 'A & <B>',
    countries: world.shapes(),
    pair: states.map(({ iso2, names, lat, lon }) => ({
      lands: world.lands(iso2),
      name: names.en.common,
      position: [lon, lat],
    })),
    border: (first && second && world.border(first.iso2, second.iso2)?.lines) ?? [],
    missions: [],
    notes: geometry === null ? [] : [{ geometry, label: '1', colour: '#b03a5b' }],
  });
}

test.each([
  ['MX', 'US'],
  ['FJ', 'TV'],
  ['RU', 'US'],
  ['CL', 'JP'],
  ['FR', 'BR'],
  ['IT', 'VA'],
])('the map of %s and %s names both States, is sound XML, and no land covers the sea', (first, second) => {
  const svg = draw([first, second]);
  const strict = new SaxesParser({ xmlns: true });
  strict.on('error', (error) => {
    throw error;
  });
  strict.write(svg).close();
  for (const iso2 of [first, second])
    expect(svg).toContain(world.country(iso2)?.names.en.common.toUpperCase());
  // A ring that faces the wrong way would fill the sheet from edge to edge.
  expect(svg).not.toMatch(/d="M-20,-20L/);
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test('a note far from both States widens the map, and its shape and number are drawn', () => {
  const far = draw(['IT', 'VA'], {
    type: 'Polygon',
    coordinates: [
      [
        [140, -35],
        [150, -35],
        [150, -30],
        [140, -35],
      ],
    ],
  });
  expect(far).toContain('>1</text>');
  expect(far.match(/fill-opacity="0.2"/g)).toHaveLength(1);
});

test('without anything to show there is no map', () => {
  expect(draw([])).toBe('');
});

test.each(missionTypes)(
  'a mission of the type %s looks on paper as it does in the window, and says its name',
  (type) => {
    const svg = drawMap({
      title: 'One mission',
      countries: [],
      pair: [{ lands: ['MX'], name: 'Mexico', position: [-102, 23] }],
      border: [],
      missions: [{ position: [-99, 19], type, side: 'second', review: false, name: 'Of <some> kind' }],
      notes: [],
    });
    for (const { path } of markerParts({ type, review: false, noted: false }))
      expect(svg).toContain(`d="${path}"`);
    expect(svg).toContain(lightColours['state-second']);
    expect(svg).toContain('<title>Of &lt;some&gt; kind</title>');
  },
);
