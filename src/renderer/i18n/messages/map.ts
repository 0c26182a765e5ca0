export const en = {
  'map.region': 'Map',
  'map.ground': 'Map of {first} and {second}',
  'map.summary':
    '{shown, plural, =0 {No mission is} one {# mission is} other {# missions are}} shown on the map, of {count, number} in the article.',
  'map.keys':
    'Arrow keys move the map, plus and minus zoom. Tab leads from mission to mission, State by State and from west to east. On a mission, arrow keys lead to the nearest one in that direction, and Enter opens it.',
  'map.skip-missions': 'Skip the missions on the map',
  'map.drawing': 'Drawing the map…',
  'map.failed-file':
    'Part of the map is not drawn, because its data file {file} is missing or damaged. Install Lindero again.',
  'map.failed-worker':
    'The ground of the map cannot be drawn here. The missions are shown, and the Missions table lists them all.',
  'map.zoom-in': 'Zoom in',
  'map.zoom-out': 'Zoom out',
  'map.whole': 'Show the whole relation',
  'map.follow': 'Follow the section that is read',
  'map.scale': 'Scale: this long is {distance}',
  'map.legend': 'Legend',
  'map.sending-in': '{sending} in {receiving}',
  'map.border': 'Border',
  'map.border-show': 'Show the border, {distance}',
  'map.doubtful': 'Place to be checked',
  'map.disputed': 'Disputed line',
  'map.unplaced':
    '{count, plural, one {# mission has no place} other {# missions have no place}}: see the table',
  'map.popup-city': '{city}, {division}',
  'map.popup-to-border': 'To the border',
  'map.popup-nearest': 'Nearest of the other State',
  'map.popup-doubt':
    '{count, plural, =0 {This place is a proposal.} one {This place is a proposal.} other {This place is a proposal: # places have this name.}}',
  'map.popup-elsewhere': 'Accredited to {receiving}, seated elsewhere',
  'map.popup-in-text': 'In the text',
  'map.popup-close': 'Close',
  'map.sources': 'Sources of the map',
  'map.point-of-view':
    'Borders are drawn as they are on the ground, but Crimea and Western Sahara as the United Nations see them. Disputed lines are dotted. None of this is an opinion on anybody’s rights.',
  'map.precision': 'A mission stands at its city, not at its street address.',
} as const satisfies Record<string, string>;

export const es = {
  'map.region': 'Mapa',
  'map.ground': 'Mapa de {first} y {second}',
  'map.summary':
    '{shown, plural, =0 {No se muestra ninguna misión} one {Se muestra # misión} other {Se muestran # misiones}} en el mapa, de {count, number} en el artículo.',
  'map.keys':
    'Las flechas mueven el mapa, más y menos acercan y alejan. El tabulador lleva de misión en misión, Estado por Estado y de oeste a este. En una misión, las flechas llevan a la más cercana en esa dirección, e Intro la abre.',
  'map.skip-missions': 'Saltar las misiones del mapa',
  'map.drawing': 'Dibujando el mapa…',
  'map.failed-file':
    'Una parte del mapa no se dibuja, porque su archivo de datos {file} falta o está dañado. Instale Lindero de nuevo.',
  'map.failed-worker':
    'Aquí no se puede dibujar el fondo del mapa. Las misiones sí se muestran, y la tabla de misiones las enumera todas.',
  'map.zoom-in': 'Acercar',
  'map.zoom-out': 'Alejar',
  'map.whole': 'Mostrar toda la relación',
  'map.follow': 'Seguir la sección que se lee',
  'map.scale': 'Escala: este largo son {distance}',
  'map.legend': 'Leyenda',
  'map.sending-in': '{sending} en {receiving}',
  'map.border': 'Frontera',
  'map.border-show': 'Mostrar la frontera, {distance}',
  'map.doubtful': 'Lugar por comprobar',
  'map.disputed': 'Línea en disputa',
  'map.unplaced':
    '{count, plural, one {# misión no tiene lugar} other {# misiones no tienen lugar}}: solo en la tabla',
  'map.popup-city': '{city}, {division}',
  'map.popup-to-border': 'Hasta la frontera',
  'map.popup-nearest': 'La más cercana del otro Estado',
  'map.popup-doubt':
    '{count, plural, =0 {Este lugar es una propuesta.} one {Este lugar es una propuesta.} other {Este lugar es una propuesta: # lugares llevan este nombre.}}',
  'map.popup-elsewhere': 'Acreditada ante {receiving}, con sede en otro lugar',
  'map.popup-in-text': 'En el texto',
  'map.popup-close': 'Cerrar',
  'map.sources': 'Fuentes del mapa',
  'map.point-of-view':
    'Las fronteras se dibujan como son sobre el terreno, salvo Crimea y el Sáhara Occidental, que van como los ven las Naciones Unidas. Las líneas en disputa van punteadas. Nada de esto es una opinión sobre los derechos de nadie.',
  'map.precision': 'Cada misión está en su ciudad, no en su dirección postal.',
} as const satisfies Record<keyof typeof en, string>;
