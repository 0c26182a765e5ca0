export const en = {
  'placing.title': 'Positions to check',
  'placing.summary':
    '{count, plural, =0 {Every mission has its place.} one {One mission wants a look.} other {# missions want a look.}}',
  'placing.missions': 'Missions to check',
  'placing.words': 'In the article',
  'placing.candidates': 'Where is it?',
  'placing.candidate': '{name}, {region}',
  'placing.population': '{count, number} inhabitants',
  'placing.point': 'Another point',
  'placing.on-the-map': 'Point at the map',
  'placing.pointing': 'Click the place on the map. Escape ends it.',
  'placing.latitude': 'Latitude',
  'placing.longitude': 'Longitude',
  'placing.set-point': 'Set',
  'placing.bad-point': 'Latitude is −90 to 90, longitude −180 to 180.',
  'placing.outside': 'This point lies in {country}, and not in {receiving}. Is that meant?',
  'placing.by-hand': 'Placed by hand',
  'placing.give-back': 'Give it back to the rule',
  'placing.no-candidates': 'No city of that name was found. Point at the map, or type its position.',
} as const satisfies Record<string, string>;

export const es = {
  'placing.title': 'Posiciones por revisar',
  'placing.summary':
    '{count, plural, =0 {Cada misión tiene su lugar.} one {Conviene revisar una misión.} other {Conviene revisar # misiones.}}',
  'placing.missions': 'Misiones por revisar',
  'placing.words': 'En el artículo',
  'placing.candidates': '¿Dónde está?',
  'placing.candidate': '{name}, {region}',
  'placing.population': '{count, number} habitantes',
  'placing.point': 'Otro punto',
  'placing.on-the-map': 'Señalar en el mapa',
  'placing.pointing': 'Haga clic en el lugar del mapa. Escape lo termina.',
  'placing.latitude': 'Latitud',
  'placing.longitude': 'Longitud',
  'placing.set-point': 'Fijar',
  'placing.bad-point': 'La latitud va de −90 a 90; la longitud, de −180 a 180.',
  'placing.outside': 'Este punto está en {country} y no en {receiving}. ¿Es lo que quería?',
  'placing.by-hand': 'Situada a mano',
  'placing.give-back': 'Devolverla a la regla',
  'placing.no-candidates':
    'No se encontró ninguna ciudad de ese nombre. Señale en el mapa o escriba su posición.',
} as const satisfies Record<keyof typeof en, string>;
