import { missionRank, missionTypeTitle } from '#shared/missions/mission-types.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName, missionName } from '#shared/text/mission-name.ts';
import { searchKey } from '#shared/text/search-key.ts';

/** A mission as a row of the table says it, in the reader's language. */
export type MissionRow = {
  readonly mission: Mission;
  /** The whole name, which marker and row share. */
  readonly name: string;
  readonly city: string | null;
  /** State or province, and the territory where it differs from the receiving State; '' where it says nothing new. */
  readonly region: string;
  readonly type: string;
  readonly sending: string;
};

const sortColumns = ['city', 'type', 'sending', 'status'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The columns that say something of these missions: where every one is placed, that is the rule and not told of each. */
export function columnsFor(missions: readonly Mission[]): readonly SortColumn[] {
  const allPlaced = missions.every(({ placing }) => placing.status === 'placed');
  return allPlaced ? sortColumns.filter((column) => column !== 'status') : sortColumns;
}

/** `column: null` is the order of the article. */
export type Sort = { readonly column: SortColumn | null; readonly descending: boolean };

export const asInTheArticle: Sort = { column: null, descending: false };

export function missionRows(
  missions: readonly Mission[],
  countries: readonly CountryFacts[],
  language: Language,
): readonly MissionRow[] {
  return missions.map((mission) => {
    const place = mission.placing.place;
    const abroad = place !== null && place.country !== mission.receiving;
    const region = [place?.admin1, abroad ? countryName(place.country, countries, language) : null];
    return {
      mission,
      name: missionName(mission, countries, language),
      city: mission.city,
      region: [...new Set(region)].filter((part) => part && part !== mission.city).join(', '),
      type: missionTypeTitle(mission.type, language),
      sending: countryName(mission.sending, countries, language),
    };
  });
}

/** The rows in which every word of the query begins some word, whatever its accents and case. */
export function findRows(rows: readonly MissionRow[], query: string): readonly MissionRow[] {
  const wanted = searchKey(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const words = searchKey(`${row.name} ${row.region}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Sorts by one column; rows that are equal there stay in the order of the article. Types go by rank, not by name. */
export function sortRows(rows: readonly MissionRow[], sort: Sort, language: Language): readonly MissionRow[] {
  const { column } = sort;
  if (column === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (one: MissionRow, other: MissionRow) => {
    if (column === 'type') return missionRank(one.mission.type) - missionRank(other.mission.type);
    if (column === 'status') return compare(one.mission.placing.status, other.mission.placing.status);
    return compare(one[column] ?? '', other[column] ?? '');
  };
  return [...rows].sort((one, other) => (sort.descending ? order(other, one) : order(one, other)));
}

/** What pressing a column's heading does: ascending, descending, and back to the article's order. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort.column !== column) return { column, descending: false };
  return sort.descending ? asInTheArticle : { column, descending: true };
}
