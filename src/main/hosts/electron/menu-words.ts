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
  unsaved: 'Words are not saved.',
  unsavedDetail:
    'Closed now, what is not saved yet is lost. In the window it says why, and can be saved again.',
  stay: 'Stay',
  lose: 'Close and lose them',
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
    unsaved: 'Hay palabras sin guardar.',
    unsavedDetail:
      'Si se cierra ahora, lo que aún no está guardado se pierde. La ventana dice por qué y permite guardarlo de nuevo.',
    stay: 'Quedarse',
    lose: 'Cerrar y perderlas',
  },
};
