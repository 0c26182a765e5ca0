export const en = {
  'reader.article': 'Article',
  'reader.contents': 'Contents',
  'reader.infobox': '{count, plural, one {The infobox: # entry} other {The infobox: # entries}}',
  'reader.not-in-source': 'not in the source',
  'reader.table-of': 'Table: {section}',
  'reader.compared': 'What is compared',
  'reader.mission': 'Mission',
  'reader.envoy': 'Envoy',
  'reader.mission-count': '{count, plural, =0 {No missions named} one {# mission} other {# missions}}',
  'reader.border-none': 'No common border',
  'reader.border-maritime': 'A maritime border',
  'reader.border-land': 'A land border',
  'reader.border-land-length': 'A land border of {length}',
  'reader.source': 'Source and licence',
  'reader.licence':
    'Text by the contributors to Wikipedia, under the Creative Commons licence Attribution-ShareAlike 4.0 (CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0).',
  'reader.licence-unknown':
    'The file does not say who wrote this text, nor under which licence. If it is from Wikipedia, it is by its contributors, under CC BY-SA 4.0 (creativecommons.org/licenses/by-sa/4.0).',
  'reader.origin':
    'Read from the file {file} ({format}). Lindero sets the text and ties it to the map; it changes no word of it.',
  'reader.warnings':
    '{count, plural, one {# remark on reading the source} other {# remarks on reading the source}}',
  'reader.line': 'line {line, number}',
  'reader.missions-here': '{count, plural, one {# mission} other {# missions}}',
  'reader.items-here': '{count, plural, one {# entry} other {# entries}}',
  'reader.all-sections': 'Show all',
  'reader.left-out': '(not in it)',
} as const satisfies Record<string, string>;

export const es = {
  'reader.article': 'Artículo',
  'reader.contents': 'Contenido',
  'reader.infobox': '{count, plural, one {La ficha: # dato} other {La ficha: # datos}}',
  'reader.not-in-source': 'no consta en la fuente',
  'reader.table-of': 'Tabla: {section}',
  'reader.compared': 'Lo que se compara',
  'reader.mission': 'Misión',
  'reader.envoy': 'Enviado',
  'reader.mission-count': '{count, plural, =0 {Sin misiones nombradas} one {# misión} other {# misiones}}',
  'reader.border-none': 'Sin frontera común',
  'reader.border-maritime': 'Una frontera marítima',
  'reader.border-land': 'Una frontera terrestre',
  'reader.border-land-length': 'Una frontera terrestre de {length}',
  'reader.source': 'Fuente y licencia',
  'reader.licence':
    'Texto de los colaboradores de Wikipedia, bajo la licencia Creative Commons Atribución-CompartirIgual 4.0 (CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0).',
  'reader.licence-unknown':
    'El archivo no dice quién escribió este texto ni bajo qué licencia. Si procede de Wikipedia, es de sus colaboradores, bajo CC BY-SA 4.0 (creativecommons.org/licenses/by-sa/4.0).',
  'reader.origin':
    'Leído del archivo {file} ({format}). Lindero compone el texto y lo enlaza con el mapa; no cambia ninguna palabra.',
  'reader.warnings':
    '{count, plural, one {# observación al leer la fuente} other {# observaciones al leer la fuente}}',
  'reader.line': 'línea {line, number}',
  'reader.missions-here': '{count, plural, one {# misión} other {# misiones}}',
  'reader.items-here': '{count, plural, one {# entrada} other {# entradas}}',
  'reader.all-sections': 'Mostrar todo',
  'reader.left-out': '(fuera de ello)',
} as const satisfies Record<keyof typeof en, string>;
