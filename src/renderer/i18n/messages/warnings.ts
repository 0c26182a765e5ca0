/**
 * What each kind of remark on reading a source is called. The remark itself
 * quotes the source and is in English; an unknown kind is shown without a name.
 */
export const en = {
  'warning.article.no-title': 'No title line',
  'warning.border.no-number': 'Border without a number',
  'warning.format.sections-left-out': 'Sections left out',
  'warning.html.not-wikipedia': 'Not a page of Wikipedia',
  'warning.xml.not-wikipedia': 'Not an export of Wikipedia',
  'warning.missions.no-city': 'Mission without a city',
  'warning.missions.review': 'Position to be checked',
  'warning.missions.sides-unknown': 'States not known',
  'warning.missions.unplaced': 'Mission not placed',
  'warning.states.ambiguous': 'State not certain',
  'warning.states.from-text': 'States taken from the text',
  'warning.states.not-a-pair': 'Not a pair of States',
  'warning.states.not-a-state': 'Not a State',
  'warning.table.missing-cell': 'Empty cell',
  'warning.table.ragged': 'Rows of unequal length',
  'warning.table.shifted-header': 'Shifted header',
  'warning.wikitext.left-out': 'Template left out',
  'warning.wikitext.unclosed': 'Mark not closed',
  'warning.xml.damaged': 'Export damaged',
  'warning.xml.pages-skipped': 'Pages skipped',
} as const satisfies Record<string, string>;

export const es = {
  'warning.article.no-title': 'Falta la línea de título',
  'warning.border.no-number': 'Frontera sin cifra',
  'warning.format.sections-left-out': 'Secciones omitidas',
  'warning.html.not-wikipedia': 'No es una página de Wikipedia',
  'warning.xml.not-wikipedia': 'No es una exportación de Wikipedia',
  'warning.missions.no-city': 'Misión sin ciudad',
  'warning.missions.review': 'Posición por revisar',
  'warning.missions.sides-unknown': 'Estados desconocidos',
  'warning.missions.unplaced': 'Misión sin situar',
  'warning.states.ambiguous': 'Estado incierto',
  'warning.states.from-text': 'Estados tomados del texto',
  'warning.states.not-a-pair': 'No es un par de Estados',
  'warning.states.not-a-state': 'No es un Estado',
  'warning.table.missing-cell': 'Celda vacía',
  'warning.table.ragged': 'Filas de distinto largo',
  'warning.table.shifted-header': 'Encabezado desplazado',
  'warning.wikitext.left-out': 'Plantilla omitida',
  'warning.wikitext.unclosed': 'Marca sin cerrar',
  'warning.xml.damaged': 'Exportación dañada',
  'warning.xml.pages-skipped': 'Páginas omitidas',
} as const satisfies Record<keyof typeof en, string>;
