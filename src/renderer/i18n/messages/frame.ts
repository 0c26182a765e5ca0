export const en = {
  'frame.skip-to-article': 'Skip to the article',
  'frame.skip-to-contents': 'Skip to the contents',
  'frame.skip-to-map': 'Skip to the map',
  'frame.loading': 'Opening the atlas…',
  'frame.timeline': 'Timeline',
  'frame.notes': 'Notes',
  'frame.more': 'More',
  'frame.close': 'Close',
  'frame.dismiss': 'Dismiss',
  'frame.resize-contents': 'Width of the contents',
  'frame.resize-article': 'Width of the article',
  'frame.resize-panel': 'Height of what is below the map',
} as const satisfies Record<string, string>;

export const es = {
  'frame.skip-to-article': 'Ir al artículo',
  'frame.skip-to-contents': 'Ir al contenido',
  'frame.skip-to-map': 'Ir al mapa',
  'frame.loading': 'Abriendo el atlas…',
  'frame.timeline': 'Cronología',
  'frame.notes': 'Notas',
  'frame.more': 'Más',
  'frame.close': 'Cerrar',
  'frame.dismiss': 'Descartar',
  'frame.resize-contents': 'Ancho del contenido',
  'frame.resize-article': 'Ancho del artículo',
  'frame.resize-panel': 'Alto de lo que está bajo el mapa',
} as const satisfies Record<keyof typeof en, string>;
