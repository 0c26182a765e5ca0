/** The accessible names that specs go by, in the interface's languages. */
const en = {
  contents: 'Contents',
  article: 'Article',
  map: 'Map',
  timeline: 'Timeline',
  notes: 'Notes',
  search: 'Search',
  missions: 'Missions',
  settings: 'Settings',
  dark: 'Dark',
  light: 'Light',
};

const es: typeof en = {
  contents: 'Contenido',
  article: 'Artículo',
  map: 'Mapa',
  timeline: 'Cronología',
  notes: 'Notas',
  search: 'Buscar',
  missions: 'Misiones',
  settings: 'Ajustes',
  dark: 'Oscuro',
  light: 'Claro',
};

export const words = { en, es };

export type Words = typeof en;
