import type { Language } from '#shared/models/settings.ts';

/** The words of the native menu and of what is asked before a window closes; those of the window are the renderer's. */
const en = {
  file: '&File',
  close: 'Close window',
  quit: 'Quit Lindero',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: '&View',
  reload: 'Reload',
  actualSize: 'Actual size',
  larger: 'Larger',
  smaller: 'Smaller',
  fullScreen: 'Full screen',
  window: '&Window',
  minimise: 'Minimize',
  unsaved: 'Something is not finished.',
  unsavedDetail:
    'Words are not saved yet, or an import is under way. Close now, and that is lost; in the window it can still be finished.',
  stay: 'Stay',
  lose: 'Close all the same',
};

export type MenuWords = Readonly<typeof en>;

export const menuWords: Readonly<Record<Language, MenuWords>> = {
  en,
  es: {
    file: '&Archivo',
    close: 'Cerrar la ventana',
    quit: 'Salir de Lindero',
    edit: '&Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: '&Ver',
    reload: 'Volver a cargar',
    actualSize: 'Tamaño real',
    larger: 'Más grande',
    smaller: 'Más pequeño',
    fullScreen: 'Pantalla completa',
    window: 'Ve&ntana',
    minimise: 'Minimizar',
    unsaved: 'Hay algo sin terminar.',
    unsavedDetail:
      'Hay palabras sin guardar o una importación en curso. Si cierra ahora, eso se pierde; en la ventana aún puede terminarse.',
    stay: 'Quedarse',
    lose: 'Cerrar de todos modos',
  },
};
