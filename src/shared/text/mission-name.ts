import { missionTypeTitle } from '#shared/missions/mission-types.ts';
import type { RelationSide } from '#shared/models/article.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';

/** A State's name in running text, with its article where usage wants one; its code when nothing else is known. */
export function countryNameWithArticle(
  iso2: string,
  countries: readonly CountryFacts[],
  language: Language,
): string {
  return countries.find((country) => country.iso2 === iso2)?.names[language].withArticle ?? iso2;
}

/** A State's common name without article: "United States", "Estados Unidos". */
export function countryName(iso2: string, countries: readonly CountryFacts[], language: Language): string {
  return countries.find((country) => country.iso2 === iso2)?.names[language].common ?? iso2;
}

/** The name of a side of the relation: in the reader's language when it is a State, else as the article has it. */
export function sideName(side: RelationSide, countries: readonly CountryFacts[], language: Language): string {
  return side.iso2 === null
    ? side.name
    : (countries.find((country) => country.iso2 === side.iso2)?.names[language].common ?? side.name);
}

/** "of the United States", "de los Estados Unidos", "del Reino Unido", but "de El Salvador", whose article is its own. */
function ofCountry(withArticle: string, language: Language): string {
  if (language === 'en') return `of ${withArticle}`;
  return withArticle.startsWith('el ') ? `del ${withArticle.slice(3)}` : `de ${withArticle}`;
}

/**
 * What a mission is called wherever it is shown: "Consulate General of the
 * United States, Tijuana", "Consulado General de los Estados Unidos, Tijuana".
 * Without the city when the article names none.
 */
export function missionName(
  mission: Pick<Mission, 'type' | 'sending' | 'city'>,
  countries: readonly CountryFacts[],
  language: Language,
): string {
  const sending = countryNameWithArticle(mission.sending, countries, language);
  const name = `${missionTypeTitle(mission.type, language)} ${ofCountry(sending, language)}`;
  return mission.city === null ? name : `${name}, ${mission.city}`;
}
