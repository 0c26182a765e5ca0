import type { Language } from '#shared/models/settings.ts';

/** The few words that an export of its own says, beside those of the notes and articles. */
export type ExportWords = Readonly<Record<(typeof keys)[number], string>>;

const keys = [
  'notes',
  'about',
  'links',
  'linkedFrom',
  'otherNotes',
  'tags',
  'changed',
  'perhapsWikipedia',
  'source',
  'exported',
  'map',
  'mapData',
  'back',
  'wordsGone',
] as const;

export const exportWords = {
  en: {
    notes: 'Notes',
    about: 'About',
    links: 'Links to',
    linkedFrom: 'Linked from',
    otherNotes: 'Notes on no article',
    tags: 'Tags',
    changed: 'Changed',
    source: 'Source and licence',
    perhapsWikipedia: 'not stated; if it is Wikipedia',
    exported: 'Exported from Lindero on',
    map: 'Map',
    mapData: 'Map data',
    back: 'Back to the text',
    wordsGone: 'These words could not be found again for certain in the article as it is here.',
  },
  es: {
    notes: 'Notas',
    about: 'Sobre',
    links: 'Enlaza con',
    linkedFrom: 'Enlazada desde',
    otherNotes: 'Notas sin artículo',
    tags: 'Etiquetas',
    changed: 'Modificada',
    source: 'Fuente y licencia',
    perhapsWikipedia: 'no indicada; si es Wikipedia',
    exported: 'Exportado de Lindero el',
    map: 'Mapa',
    mapData: 'Datos del mapa',
    back: 'Volver al texto',
    wordsGone:
      'Estas palabras no se pudieron volver a encontrar con certeza en el artículo tal como figura aquí.',
  },
} as const satisfies Record<Language, ExportWords>;
