import { readFileSync } from 'node:fs';

/**
 * A city and where it is, in degrees, written by hand from general knowledge:
 * independent of the gazetteer that it is held against.
 */
export type KnownCity = {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
};

/** The cities of the 72 missions of the built-in article. */
export const missionCities = readTable('mission-cities.tsv');

/** Cities of every continent under names that articles use, former and foreign ones among them. */
export const worldCities = readTable('world-cities.tsv');

function readTable(file: string): readonly KnownCity[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.trimEnd().split('\n').map(parse);
}

function parse(line: string): KnownCity {
  const [name = '', country = '', lat, lon] = line.split('\t');
  return { name, country, lat: Number(lat), lon: Number(lon) };
}
