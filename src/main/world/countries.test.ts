import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCountries } from './countries.ts';

const countries = loadCountries(fileURLToPath(new URL('../../../resources/world', import.meta.url)));
const named = (name: string) => countries.byName(name).map(({ iso2 }) => iso2);
const adjective = (word: string) => countries.byDemonym(word).map(({ iso2 }) => iso2);

describe('countries', () => {
  it('are the 195 States, three partly recognised ones, two associated ones and 50 territories', () => {
    const ofKind = (kind: string) => countries.all.filter((country) => country.kind === kind).length;
    expect(ofKind('state')).toBe(195);
    expect(ofKind('partly-recognised')).toBe(3);
    expect(ofKind('associated-state')).toBe(2);
    expect(ofKind('territory')).toBe(50);
  });

  it.each([
    ['the United States', 'US'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['Great Britain', 'GB'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Ivory Coast', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Holy See', 'VA'],
    ['Vatican City', 'VA'],
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Republic of Ireland', 'IE'],
    ['Republic of China', 'TW'],
    ["People's Republic of China", 'CN'],
    ['Macedonia', 'MK'],
    ['North Macedonia', 'MK'],
    ['East Timor', 'TL'],
    ['Timor-Leste', 'TL'],
    ['Cape Verde', 'CV'],
    ['Cabo Verde', 'CV'],
    ['Czechia', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['UAE', 'AE'],
    ['DR Congo', 'CD'],
    ['Congo-Kinshasa', 'CD'],
    ['Zaire', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Georgia', 'GE'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Kosovo', 'XK'],
    ['The Gambia', 'GM'],
    ['the Netherlands', 'NL'],
    ['St. Kitts and Nevis', 'KN'],
    ['Sao Tome and Principe', 'ST'],
    ['Estados Unidos', 'US'],
    ['los Países Bajos', 'NL'],
    ['Reino Unido', 'GB'],
    ['Puerto Rico', 'PR'],
    ['Hong Kong', 'HK'],
    ['South Korea', 'KR'],
    ['North Korea', 'KP'],
  ])('knows %s', (name, iso2) => {
    expect(named(name)).toEqual([iso2]);
  });

  it('says when a name has two meanings', () => {
    expect(named('Congo')).toEqual(['CD', 'CG']);
    expect(named('Korea')).toEqual(['KP', 'KR']);
    expect(adjective('Congolese')).toEqual(['CD', 'CG']);
    expect(adjective('Dominican')).toEqual(['DM', 'DO']);
    expect(adjective('Korean')).toEqual(['KP', 'KR']);
  });

  it.each(['Soviet Union', 'European Union', 'Abkhazia', 'Northern Cyprus', 'Atlantis', 'Texas', ''])(
    'knows no State called "%s"',
    (name) => expect(named(name)).toEqual([]),
  );

  it.each([
    ['Irish', 'IE'],
    ['Dutch', 'NL'],
    ['Swiss', 'CH'],
    ['Emirati', 'AE'],
    ['Argentine', 'AR'],
    ['Argentinian', 'AR'],
    ['Filipino', 'PH'],
    ['Philippine', 'PH'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['American', 'US'],
    ['estadounidense', 'US'],
    ['española', 'ES'],
    ['alemana', 'DE'],
    ['I-Kiribati', 'KI'],
  ])('knows the %s', (word, iso2) => {
    expect(adjective(word)).toEqual([iso2]);
  });

  it('gives every State an adjective in both languages, a capital and a label point', () => {
    const states = countries.all.filter(({ kind }) => kind === 'state' || kind === 'partly-recognised');
    const poor = states.filter(
      ({ demonyms, capitals }) => !demonyms.en.length || !demonyms.es.length || !capitals.length,
    );
    expect(poor.map(({ iso2 }) => iso2)).toEqual([]);
    expect(countries.all.every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180)).toBe(true);
  });

  it.each([
    ['Franco', 'FR'],
    ['Sino', 'CN'],
    ['Russo', 'RU'],
    ['Anglo', 'GB'],
    ['Indo', 'IN'],
    ['Greco', 'GR'],
  ])('reads the prefix %s', (prefix, iso2) => expect(countries.byPrefix(prefix)?.iso2).toBe(iso2));

  it('says who belongs to whom, and who sends high commissioners', () => {
    expect(countries.byIso2('PR')?.sovereign).toBe('US');
    expect(countries.byIso2('GF')?.sovereign).toBe('FR');
    expect(countries.all.filter(({ commonwealth }) => commonwealth)).toHaveLength(56);
    expect(countries.byIso2('IE')?.commonwealth).toBe(false);
  });
});
