import type { Language } from '#shared/models/settings.ts';

/**
 * Types that passages confuse: of one city, two of a family in different
 * passages are one mission. A State has one mission of the family `head` in another.
 */
export type MissionFamily = 'head' | 'consular' | 'office';

/** Drawn in a box of 16 × 16 around (8, 8). Shape says what kind; colour, given by whoever draws, says whose. */
export type SymbolShape = {
  /** SVG path. */
  readonly path: string;
  /** `filled` with the State's colour; `ring`: paper inside, the colour as outline. */
  readonly paint: 'filled' | 'ring';
};

type Names = {
  /** Of a single mission, as a title: "Consulate General". */
  readonly title: string;
  /** As the heading of a list of one, and of several: "Consulate general", "Consulates general". */
  readonly one: string;
  readonly many: string;
};

/** All that is known of a type of mission. */
type MissionTypeFacts = Readonly<Record<Language, Names>> & {
  readonly family: MissionFamily;
  /** Embassies and what stands in their place: drawn and named before all others. */
  readonly isHead: boolean;
  readonly symbol: SymbolShape;
};

const disc = 'M8 3.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5Z';
const circle = 'M8 3.75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 1 1 0-8.5Z';
const diamond = 'M8 2.6 13.4 8 8 13.4 2.6 8Z';
const square = 'M3.9 3.9h8.2v8.2H3.9Z';
const triangle = 'M8 3 13.4 12.6H2.6Z';
const star =
  'M8 .8 10.06 5.36 15.04 5.91 11.33 9.28 12.35 14.19 8 11.7 3.65 14.19 4.67 9.28.96 5.91 5.94 5.36Z';

/**
 * Types of mission and consular post, after the Vienna Conventions of 1961 and
 * 1963 and the usage of foreign ministries, by rank: the order of legends and
 * lists. A further type is an entry here, and what the importer calls it in
 * `importer/missions/lexicon`.
 *
 * Diplomatic missions are stars, career consular posts round, agencies and
 * honorary posts diamonds, offices square.
 */
const table = {
  embassy: {
    family: 'head',
    isHead: true,
    symbol: { path: star, paint: 'filled' },
    en: { title: 'Embassy', one: 'Embassy', many: 'Embassies' },
    es: { title: 'Embajada', one: 'Embajada', many: 'Embajadas' },
  },
  'high-commission': {
    family: 'head',
    isHead: true,
    symbol: { path: star, paint: 'filled' },
    en: { title: 'High Commission', one: 'High commission', many: 'High commissions' },
    es: { title: 'Alto Comisionado', one: 'Alto comisionado', many: 'Altos comisionados' },
  },
  'apostolic-nunciature': {
    family: 'head',
    isHead: true,
    symbol: { path: star, paint: 'filled' },
    en: { title: 'Apostolic Nunciature', one: 'Apostolic nunciature', many: 'Apostolic nunciatures' },
    es: { title: 'Nunciatura Apostólica', one: 'Nunciatura apostólica', many: 'Nunciaturas apostólicas' },
  },
  'permanent-mission': {
    family: 'office',
    isHead: false,
    symbol: { path: star, paint: 'ring' },
    en: { title: 'Permanent Mission', one: 'Permanent mission', many: 'Permanent missions' },
    es: { title: 'Misión Permanente', one: 'Misión permanente', many: 'Misiones permanentes' },
  },
  'consulate-general': {
    family: 'consular',
    isHead: false,
    symbol: { path: disc, paint: 'filled' },
    en: { title: 'Consulate General', one: 'Consulate general', many: 'Consulates general' },
    es: { title: 'Consulado General', one: 'Consulado general', many: 'Consulados generales' },
  },
  consulate: {
    family: 'consular',
    isHead: false,
    symbol: { path: circle, paint: 'ring' },
    en: { title: 'Consulate', one: 'Consulate', many: 'Consulates' },
    es: { title: 'Consulado', one: 'Consulado', many: 'Consulados' },
  },
  'vice-consulate': {
    family: 'consular',
    isHead: false,
    symbol: { path: circle, paint: 'ring' },
    en: { title: 'Vice-Consulate', one: 'Vice-consulate', many: 'Vice-consulates' },
    es: { title: 'Viceconsulado', one: 'Viceconsulado', many: 'Viceconsulados' },
  },
  'consular-agency': {
    family: 'consular',
    isHead: false,
    symbol: { path: diamond, paint: 'filled' },
    en: { title: 'Consular Agency', one: 'Consular agency', many: 'Consular agencies' },
    es: { title: 'Agencia Consular', one: 'Agencia consular', many: 'Agencias consulares' },
  },
  'honorary-consulate-general': {
    family: 'consular',
    isHead: false,
    symbol: { path: diamond, paint: 'ring' },
    en: {
      title: 'Honorary Consulate General',
      one: 'Honorary consulate general',
      many: 'Honorary consulates general',
    },
    es: {
      title: 'Consulado General Honorario',
      one: 'Consulado general honorario',
      many: 'Consulados generales honorarios',
    },
  },
  'honorary-consulate': {
    family: 'consular',
    isHead: false,
    symbol: { path: diamond, paint: 'ring' },
    en: { title: 'Honorary Consulate', one: 'Honorary consulate', many: 'Honorary consulates' },
    es: { title: 'Consulado Honorario', one: 'Consulado honorario', many: 'Consulados honorarios' },
  },
  'deputy-high-commission': {
    family: 'consular',
    isHead: false,
    symbol: { path: disc, paint: 'filled' },
    en: { title: 'Deputy High Commission', one: 'Deputy high commission', many: 'Deputy high commissions' },
    es: {
      title: 'Alto Comisionado Adjunto',
      one: 'Alto comisionado adjunto',
      many: 'Altos comisionados adjuntos',
    },
  },
  'embassy-office': {
    family: 'office',
    isHead: false,
    symbol: { path: square, paint: 'filled' },
    en: { title: 'Embassy Office', one: 'Embassy office', many: 'Embassy offices' },
    es: { title: 'Oficina de la Embajada', one: 'Oficina de la embajada', many: 'Oficinas de embajada' },
  },
  'representative-office': {
    family: 'office',
    isHead: false,
    symbol: { path: square, paint: 'filled' },
    en: { title: 'Representative Office', one: 'Representative office', many: 'Representative offices' },
    es: {
      title: 'Oficina de Representación',
      one: 'Oficina de representación',
      many: 'Oficinas de representación',
    },
  },
  'liaison-office': {
    family: 'office',
    isHead: false,
    symbol: { path: square, paint: 'filled' },
    en: { title: 'Liaison Office', one: 'Liaison office', many: 'Liaison offices' },
    es: { title: 'Oficina de Enlace', one: 'Oficina de enlace', many: 'Oficinas de enlace' },
  },
  'interests-section': {
    family: 'office',
    isHead: false,
    symbol: { path: square, paint: 'ring' },
    en: { title: 'Interests Section', one: 'Interests section', many: 'Interests sections' },
    es: { title: 'Sección de Intereses', one: 'Sección de intereses', many: 'Secciones de intereses' },
  },
  'trade-office': {
    family: 'office',
    isHead: false,
    symbol: { path: square, paint: 'ring' },
    en: { title: 'Trade Office', one: 'Trade office', many: 'Trade offices' },
    es: { title: 'Oficina Comercial', one: 'Oficina comercial', many: 'Oficinas comerciales' },
  },
  'cultural-institute': {
    family: 'office',
    isHead: false,
    symbol: { path: triangle, paint: 'filled' },
    en: { title: 'Cultural Institute', one: 'Cultural institute', many: 'Cultural institutes' },
    es: { title: 'Instituto Cultural', one: 'Instituto cultural', many: 'Institutos culturales' },
  },
  other: {
    family: 'head',
    isHead: false,
    symbol: { path: triangle, paint: 'ring' },
    en: { title: 'Mission', one: 'Other mission', many: 'Other missions' },
    es: { title: 'Misión', one: 'Otra misión', many: 'Otras misiones' },
  },
} as const satisfies Readonly<Record<string, MissionTypeFacts>>;

export type MissionType = keyof typeof table;

const facts: Readonly<Record<MissionType, MissionTypeFacts>> = table;

/** By rank. */
export const missionTypes = Object.keys(table) as unknown as readonly [MissionType, ...MissionType[]];

/** Where a type stands in lists that go by rank. */
export const missionRank = (type: MissionType): number => missionTypes.indexOf(type);

export const isHeadOfMission = (type: MissionType): boolean => facts[type].isHead;

export const missionFamily = (type: MissionType): MissionFamily => facts[type].family;

export const missionSymbol = (type: MissionType): SymbolShape => facts[type].symbol;

/** What a single mission of a type is called: "Consulate General". */
export const missionTypeTitle = (type: MissionType, language: Language): string =>
  facts[type][language].title;

/** What so many missions of a type are called, as a heading: "Consulates general". */
export function missionTypeHeading(type: MissionType, count: number, language: Language): string {
  const { one, many } = facts[type][language];
  return count === 1 ? one : many;
}
