export const en = {
  'notebook.title': 'Notebook',
  'notebook.damaged':
    '{count, plural, one {The last saved state of your notebook was damaged} other {The last # saved states of your notebook were damaged}}',
  'notebook.damaged-one': 'Saved {date}.',
  'notebook.opened-instead':
    'Opened in its place: the state of {date}, with {count, plural, =0 {no notes} one {# note} other {# notes}}.',
  'notebook.opened-new': 'No sound state was left. This notebook is new and empty.',
  'notebook.damaged-kept':
    'Nothing was removed: damaged files lie in the folder “damaged” beside the notebook. If another state serves you better, choose it here.',
  'notebook.in-use': 'Another Lindero writes this notebook',
  'notebook.in-use-why':
    'Here you can read your notes, but not change them. To write here, close the other one and try again.',
  'notebook.changed-elsewhere': 'Another Lindero saved this notebook meanwhile',
  'notebook.changed-elsewhere-why':
    'Your last change was not saved over what the other saved. What you wrote is still in the window. Read the notebook anew, then save it again.',
  'notebook.unreadable-files': 'Newer states of this notebook cannot be read',
  'notebook.unreadable-files-why':
    'The files below may hold your newest notes, but the system does not let Lindero read them. So that nothing in them is lost, the notebook can only be read for now, as it was when it was last saved before them. Nothing was changed. Give yourself permission to read the files, or connect the disk they are on, then try again.',
  'notebook.not-writable': 'Nothing can be written where this notebook lies',
  'notebook.not-writable-why':
    'Here you can read your notes, but not change them. Make room or make the folder writable for yourself, then try again.',
  'notebook.read': 'Only read',
  'notebook.read-only': 'Here your notes can be read, not changed. “Notebook” says why.',
  'notebook.reopen': 'Try again',
  'notebook.read-anew': 'Read anew',
  'notebook.working': 'One moment…',
  'notebook.restored': 'The notebook is as it was on {date}. What it was until now stays in the list.',
  'notebook.still-only-read': 'It still can only be read.',
  'notebook.writable': 'The notebook can be written here now.',
  'notebook.states': 'Kept states',
  'notebook.states-hint':
    'The last few saves, and the last one of each of the latest hours and days. You can go back, and forth again: the present state is kept, too.',
  'notebook.counting': 'Counting the notes in each…',
  'notebook.no-states': 'Nothing has been saved yet.',
  'notebook.saved': 'Saved',
  'notebook.notes': 'Notes',
  'notebook.size': 'Size',
  'notebook.present': 'present state',
  'notebook.unreadable': 'damaged',
  'notebook.choose': 'Go back to this',
  'notebook.choose-one': 'Go back to the state of {date}',
  'notebook.folder': 'The notebook lies in',
} as const satisfies Record<string, string>;

export const es = {
  'notebook.title': 'Cuaderno',
  'notebook.damaged':
    '{count, plural, one {El último estado guardado de su cuaderno estaba dañado} other {Los últimos # estados guardados de su cuaderno estaban dañados}}',
  'notebook.damaged-one': 'Guardado el {date}.',
  'notebook.opened-instead':
    'En su lugar se abrió el estado del {date}, con {count, plural, =0 {ninguna nota} one {# nota} other {# notas}}.',
  'notebook.opened-new': 'No quedaba ningún estado sano. Este cuaderno es nuevo y está vacío.',
  'notebook.damaged-kept':
    'No se borró nada: los archivos dañados están en la carpeta «damaged», junto al cuaderno. Si otro estado le sirve más, elíjalo aquí.',
  'notebook.in-use': 'Otro Lindero escribe en este cuaderno',
  'notebook.in-use-why':
    'Aquí puede leer sus notas, pero no cambiarlas. Para escribir aquí, cierre el otro e inténtelo de nuevo.',
  'notebook.changed-elsewhere': 'Entretanto otro Lindero guardó este cuaderno',
  'notebook.changed-elsewhere-why':
    'Su último cambio no se guardó encima de lo que guardó el otro. Lo que escribió sigue en la ventana. Lea el cuaderno de nuevo y guárdelo otra vez.',
  'notebook.unreadable-files': 'Hay estados más nuevos de este cuaderno que no se pueden leer',
  'notebook.unreadable-files-why':
    'Los archivos de abajo pueden contener sus notas más nuevas, pero el sistema no deja que Lindero los lea. Para que no se pierda nada de ellos, por ahora el cuaderno solo se puede leer, tal como se guardó por última vez antes de ellos. No se cambió nada. Dese permiso para leer los archivos, o conecte el disco en el que están, e inténtelo de nuevo.',
  'notebook.not-writable': 'No se puede escribir donde está este cuaderno',
  'notebook.not-writable-why':
    'Aquí puede leer sus notas, pero no cambiarlas. Haga sitio o dese permiso para escribir en la carpeta e inténtelo de nuevo.',
  'notebook.read': 'Solo leer',
  'notebook.read-only': 'Aquí puede leer sus notas, no cambiarlas. «Cuaderno» dice por qué.',
  'notebook.reopen': 'Intentar de nuevo',
  'notebook.read-anew': 'Leer de nuevo',
  'notebook.working': 'Un momento…',
  'notebook.restored': 'El cuaderno está como el {date}. Lo que era hasta ahora sigue en la lista.',
  'notebook.still-only-read': 'Todavía solo se puede leer.',
  'notebook.writable': 'Ahora se puede escribir en el cuaderno desde aquí.',
  'notebook.states': 'Estados guardados',
  'notebook.states-hint':
    'Los últimos guardados y el último de cada una de las horas y los días más recientes. Puede volver atrás y otra vez adelante: el estado actual también se conserva.',
  'notebook.counting': 'Contando las notas de cada uno…',
  'notebook.no-states': 'Todavía no se ha guardado nada.',
  'notebook.saved': 'Guardado',
  'notebook.notes': 'Notas',
  'notebook.size': 'Tamaño',
  'notebook.present': 'estado actual',
  'notebook.unreadable': 'dañado',
  'notebook.choose': 'Volver a este',
  'notebook.choose-one': 'Volver al estado del {date}',
  'notebook.folder': 'El cuaderno está en',
} as const satisfies Record<keyof typeof en, string>;
