export const en = {
  'places.title': 'Places',
  'places.count':
    '{count, plural, =0 {No place is named.} one {# place is named} other {# places are named}}',
  'places.named': '{name}, named {count, plural, one {once} other {# times}}',
  'places.hint': 'Choose a place to read every sentence that names it.',
  'places.here': 'in this section',
  'places.government': 'meant as its government',
} as const satisfies Record<string, string>;

export const es = {
  'places.title': 'Lugares',
  'places.count':
    '{count, plural, =0 {No se nombra ningún lugar.} one {Se nombra # lugar} other {Se nombran # lugares}}',
  'places.named': '{name}, con {count, plural, one {una mención} other {# menciones}}',
  'places.hint': 'Elija un lugar para leer todas las frases que lo nombran.',
  'places.here': 'en esta sección',
  'places.government': 'se refiere a su gobierno',
} as const satisfies Record<keyof typeof en, string>;
