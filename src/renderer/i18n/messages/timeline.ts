export const en = {
  'timeline.shown':
    '{time} · {statements, plural, =0 {no dated statement} one {# dated statement} other {# dated statements}}{sections, plural, =0 {} one { in # section} other { in # sections}}',
  'timeline.section-span': 'This section: {time}',
  'timeline.none': 'This article dates nothing.',
  'timeline.band': 'Time shown',
  'timeline.keys':
    'Arrow keys move through time, plus and minus zoom, Home shows everything, Enter keeps what is shown, Escape lets go.',
  'timeline.zoomIn': 'Zoom in',
  'timeline.zoomOut': 'Zoom out',
  'timeline.everything': 'Everything',
  'timeline.list': 'List',
  'timeline.keep': 'Keep this time',
  'timeline.keep-what': 'Everything is shown: zoom in first, or drag along the line.',
  'timeline.letGo': 'Let go',
  'timeline.more': '+{count, number} more when you zoom in or open the list',
  'timeline.date': 'Date',
  'timeline.statement': 'Statement',
  'timeline.section': 'Section',
  'timeline.byContext': 'year from the sentences before',
} as const satisfies Record<string, string>;

export const es = {
  'timeline.shown':
    '{time} · {statements, plural, =0 {ninguna afirmación fechada} one {# afirmación fechada} other {# afirmaciones fechadas}}{sections, plural, =0 {} one { en # sección} other { en # secciones}}',
  'timeline.section-span': 'Esta sección: {time}',
  'timeline.none': 'Este artículo no fecha nada.',
  'timeline.band': 'Tiempo visible',
  'timeline.keys':
    'Las flechas recorren el tiempo, más y menos acercan y alejan, Inicio lo muestra todo, Intro conserva lo visible, Escape lo suelta.',
  'timeline.zoomIn': 'Acercar',
  'timeline.zoomOut': 'Alejar',
  'timeline.everything': 'Todo',
  'timeline.list': 'Lista',
  'timeline.keep': 'Conservar este tiempo',
  'timeline.keep-what': 'Se ve todo: acerque primero, o arrastre a lo largo de la línea.',
  'timeline.letGo': 'Soltar',
  'timeline.more': '{count, number} más al acercar o en la lista',
  'timeline.date': 'Fecha',
  'timeline.statement': 'Afirmación',
  'timeline.section': 'Sección',
  'timeline.byContext': 'año según las frases anteriores',
} as const satisfies Record<keyof typeof en, string>;
