export const en = {
  'tools.title': 'Tools',
  'tools.measure': 'Measure',
  'tools.measure-line': 'Distance',
  'tools.measure-area': 'Area',
  'tools.measure-line-hint': 'Click two points or more on the map, or add them here.',
  'tools.measure-area-hint': 'Click three points or more around an area, or add them here.',
  'tools.distance-is': '{distance}',
  'tools.area-is': '{area}, {way} around',
  'tools.area-crosses': 'The lines cross: parts that they go round the other way count against the rest.',
  'tools.measure-line-method':
    'Along great circles on a sphere of 6,371.0088 km radius: within half a percent of the way on the ellipsoid.',
  'tools.measure-area-method':
    'Within great circles, on the sphere that has the surface of the WGS 84 ellipsoid.',
  'tools.undo-point': 'Take back the last point',
  'tools.clear': 'Clear',
  'tools.points': 'Points',
  'tools.remove-point': 'Remove point {number, number}',
  'tools.point-field': 'Place or coordinates',
  'tools.point-example': 'Tijuana, or 32.51, −117.04',
  'tools.point-add': 'Add',
  'tools.point-centre': 'Take the cross-hair',
  'tools.point-keys': 'On the map, arrow keys move it under the cross-hair, and Enter takes that point.',
  'tools.point-none': 'No place whose name begins with “{text}”, and no coordinates.',
  'tools.point-places': 'Places of that name',
} as const satisfies Record<string, string>;

export const es = {
  'tools.title': 'Herramientas',
  'tools.measure': 'Medir',
  'tools.measure-line': 'Distancia',
  'tools.measure-area': 'Superficie',
  'tools.measure-line-hint': 'Haga clic en dos o más puntos del mapa, o añádalos aquí.',
  'tools.measure-area-hint': 'Haga clic en tres o más puntos alrededor de una superficie, o añádalos aquí.',
  'tools.distance-is': '{distance}',
  'tools.area-is': '{area}, {way} de contorno',
  'tools.area-crosses':
    'Las líneas se cruzan: las partes que rodean en sentido contrario se restan de las demás.',
  'tools.measure-line-method':
    'Por círculos máximos sobre una esfera de 6371,0088 km de radio: a menos de medio por ciento de la distancia sobre el elipsoide.',
  'tools.measure-area-method':
    'Entre círculos máximos, sobre la esfera que tiene la superficie del elipsoide WGS 84.',
  'tools.undo-point': 'Quitar el último punto',
  'tools.clear': 'Borrar todo',
  'tools.points': 'Puntos',
  'tools.remove-point': 'Quitar el punto {number, number}',
  'tools.point-field': 'Lugar o coordenadas',
  'tools.point-example': 'Tijuana, o 32,51; −117,04',
  'tools.point-add': 'Añadir',
  'tools.point-centre': 'Tomar el punto de la cruz',
  'tools.point-keys': 'En el mapa, las flechas lo mueven bajo la cruz, e Intro toma ese punto.',
  'tools.point-none': 'Ningún lugar cuyo nombre empiece por «{text}», ni coordenadas.',
  'tools.point-places': 'Lugares de ese nombre',
} as const satisfies Record<keyof typeof en, string>;
