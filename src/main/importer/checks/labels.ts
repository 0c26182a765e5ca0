/** What the label of a row or column says of its numbers. Tables on relations word it in many ways. */
export type Role =
  | 'population'
  | 'area'
  | 'density'
  | 'exports'
  | 'imports'
  | 'balance'
  | 'deficit'
  | 'trade-total'
  | 'gdp'
  | 'gdp-per-head'
  | 'total'
  | 'share'
  | 'growth'
  | 'change';

/** In order: the first that fits decides. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['density', /\bdensity\b|\bdensidad\b|\binhabitants per\b|\bpeople per\b/i],
  [
    'gdp-per-head',
    /\b(?:gdp|pib|gross domestic product)\b.*\b(?:per capita|per head|per person|per cápita)\b|\bper[ -]capita (?:gdp|income)\b/i,
  ],
  ['deficit', /\b(?:trade )?deficit\b|\bdéficit\b/i],
  ['balance', /\b(?:trade )?(?:balance|surplus)\b|\bbalanza\b|\bsaldo\b|\bsuperávit\b|\bnet exports\b/i],
  [
    'growth',
    /\b(?:growth|change|increase|variation|variación|crecimiento)\b.*(?:%|per ?cent)|(?:%|per ?cent)(?: annual)? (?:growth|change)|\bgrowth(?: rate)?\b|\bcrecimiento\b/i,
  ],
  [
    'share',
    /\b(?:share|percentage|proportion|participación|porcentaje)\b|^%|\(%\)$|% of\b|% del?\b|\bas % \b/i,
  ],
  ['change', /\b(?:change|difference|variation|diferencia|cambio)\b/i],
  [
    'trade-total',
    /\b(?:total|two-way|bilateral|overall)\s+(?:goods |merchandise |bilateral )?trade\b|\btrade (?:volume|turnover|total)\b|\bturnover\b|\btotal volume\b|\bcomercio total\b|\bintercambio\b/i,
  ],
  ['exports', /\bexports?\b|\bexported\b|\bexportaci(?:ón|ones)\b/i],
  ['imports', /\bimports?\b|\bimported\b|\bimportaci(?:ón|ones)\b/i],
  [
    'population',
    /^(?:total )?population\b(?!.*\b(?:under|over|born|living|urban|rural)\b)|^población\b|^inhabitants\b/i,
  ],
  ['area', /^(?:total |land |surface )?area\b(?!.*(?:%|water|urban|metro))|^superficie\b|^surface\b/i],
  [
    'total',
    /^(?:grand |sub-?)?totals?(?:\s*[(:,].*)?$|\btotal$|^sum$|^world(?: total)?$|^overall$|^all (?:countries|goods|sectors)$/i,
  ],
  ['gdp', /\bgdp\b|\bgross domestic product\b|\bpib\b/i],
];

/** Longer labels are sentences. It bounds the forms above, which look ahead for a second word. */
const longestLabel = 300;

export function roleOf(label: string): Role | null {
  const words = label.slice(0, longestLabel);
  return ROLES.find(([, form]) => form.test(words))?.[0] ?? null;
}

/** What tells apart two kinds of one role: "(nominal)", "(PPP)", "goods", "services". */
export function variantOf(label: string): string {
  return (label.toLowerCase().match(/\b(?:nominal|ppp|goods|services|merchandise|real|total)\b/g) ?? []).join(
    ' ',
  );
}

const SQUARE_KM = /(?:km²|km2|km\^2|sq\.? ?km|sqkm|square kilomet(?:re|er)s?|kilómetros? cuadrados?)/i;
const SQUARE_MILE = /(?:mi²|mi2|sq\.? ?mi(?:les?)?\b|square miles?|millas? cuadradas?)/i;

export type AreaUnit = 'km2' | 'sqmi' | 'ha';
/** Square kilometres in one of each; the mile is the international one. */
export const SQUARE_KM_IN: Readonly<Record<AreaUnit, number>> = { km2: 1, sqmi: 2.589988110336, ha: 0.01 };

/** The unit of area that a unit or a label names first. */
export function areaUnit(text: string): AreaUnit | null {
  const found = [
    { unit: 'km2', at: text.search(SQUARE_KM) },
    { unit: 'sqmi', at: text.search(SQUARE_MILE) },
    { unit: 'ha', at: text.search(/\b(?:ha|hectares?)\b/i) },
  ] as const;
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0]?.unit ?? null;
}
