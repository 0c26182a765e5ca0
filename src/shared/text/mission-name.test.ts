import { expect, test } from 'vitest';
import type { CountryFacts } from '#shared/models/world.ts';
import { missionName, sideName } from './mission-name.ts';

function country(iso2: string, en: string, es: string, enArticle = en, esArticle = es): CountryFacts {
  const names = {
    en: { common: en, official: en, withArticle: enArticle },
    es: { common: es, official: es, withArticle: esArticle },
  };
  return { iso2, iso3: `${iso2}X`, names, lat: 0, lon: 0, area: null, commonwealth: false, sovereign: null };
}

const countries = [
  country('US', 'United States', 'Estados Unidos', 'the United States', 'los Estados Unidos'),
  country('GB', 'United Kingdom', 'Reino Unido', 'the United Kingdom', 'el Reino Unido'),
  country('SV', 'El Salvador', 'El Salvador'),
  country('MX', 'Mexico', 'México'),
];

test('a mission is named by type, sending State and city, in the reader’s language', () => {
  const tijuana = { type: 'consulate-general', sending: 'US', city: 'Tijuana' } as const;
  expect(missionName(tijuana, countries, 'en')).toBe('Consulate General of the United States, Tijuana');
  expect(missionName(tijuana, countries, 'es')).toBe('Consulado General de los Estados Unidos, Tijuana');
});

test('Spanish contracts “de el” where the article is the language’s, not where it is the country’s', () => {
  expect(missionName({ type: 'embassy', sending: 'GB', city: null }, countries, 'es')).toBe(
    'Embajada del Reino Unido',
  );
  expect(missionName({ type: 'embassy', sending: 'SV', city: null }, countries, 'es')).toBe(
    'Embajada de El Salvador',
  );
});

test('a mission without a city, or of a State nobody knows, still has a name', () => {
  expect(missionName({ type: 'other', sending: 'MX', city: null }, countries, 'en')).toBe(
    'Mission of Mexico',
  );
  expect(missionName({ type: 'embassy', sending: 'ZZ', city: 'Zed' }, countries, 'en')).toBe(
    'Embassy of ZZ, Zed',
  );
});

test('a side is named in the reader’s language when it is a State, else as the article has it', () => {
  expect(sideName({ iso2: 'MX', name: 'Mexico' }, countries, 'es')).toBe('México');
  expect(sideName({ iso2: null, name: 'Hanseatic League' }, countries, 'es')).toBe('Hanseatic League');
});
