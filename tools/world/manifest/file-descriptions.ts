/** What each file of resources/world is, and the sources that it is made of. */
export const fileDescriptions: Readonly<
  Record<string, { readonly description: string; readonly sources: readonly string[] }>
> = {
  'admin.topo.json.gz': {
    description:
      'Countries and their first-order divisions, TopoJSON; international borders are OpenStreetMap’s',
    sources: ['natural-earth-admin-1', 'osm-borders', 'curated'],
  },
  'borders.json': {
    description: 'Length and source of the land border of every pair of neighbours',
    sources: ['osm-borders', 'natural-earth-admin-1', 'curated'],
  },
  'border-lines.jsonl.gz': {
    description: 'The line of every land border, one pair a line, steps of 1/10,000 degree',
    sources: ['osm-borders', 'natural-earth-admin-1', 'curated'],
  },
  'countries.json': {
    description: 'States and territories: names, demonyms, capitals, neighbours, facts',
    sources: ['world-countries', 'geonames-cities', 'natural-earth-admin-1', 'osm-borders', 'curated'],
  },
  'disputed.topo.json.gz': {
    description: 'Claims, lines of control, bases, rejected borders, TopoJSON',
    sources: ['natural-earth-disputed', 'natural-earth-admin-1', 'osm-borders', 'curated'],
  },
  'gazetteer.sqlite.gz': {
    description: 'Places from 500 inhabitants with their other names, and first-order divisions, SQLite',
    sources: ['geonames-cities', 'geonames-admin-1', 'natural-earth-admin-1', 'curated'],
  },
  'maritime.json': {
    description: 'Pairs of States that meet at sea and not on land, by equidistance',
    sources: ['natural-earth-admin-1', 'osm-borders', 'curated'],
  },
  'overview.topo.json.gz': {
    description:
      'Countries, lines of provinces, lakes and great rivers as far as zoom 4 shows them, TopoJSON',
    sources: [
      'natural-earth-admin-1',
      'osm-borders',
      'natural-earth-rivers',
      'natural-earth-lakes',
      'curated',
    ],
  },
  'places-curated.json': {
    description: 'Regions, former States, rivers, seas and sites that no gazetteer of cities has',
    sources: ['curated'],
  },
  'seas.json': { description: 'Where names of seas stand on the map', sources: ['curated'] },
  'water.topo.json.gz': {
    description: 'Rivers, lakes and built-up areas, TopoJSON',
    sources: [
      'natural-earth-rivers',
      'natural-earth-lakes',
      'osm-borders',
      'natural-earth-admin-1',
      'curated',
    ],
  },
};

export const flagDescription = (code: string) => ({
  description: `Flag of ${code.toUpperCase()}`,
  sources: ['flag-icons'],
});
