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
  'notebook.read': 'Only read',
  'notebook.read-only': 'Another Lindero writes this notebook. Here your notes can be read, not changed.',
  'notebook.reopen': 'Try again',
  'notebook.working': 'One moment…',
  'notebook.restored': 'The notebook is as it was on {date}. What it was until now stays in the list.',
  'notebook.still-in-use': 'The other one still writes it.',
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
  'notebook.read': 'Solo leer',
  'notebook.read-only': 'Otro Lindero escribe en este cuaderno. Aquí puede leer sus notas, no cambiarlas.',
  'notebook.reopen': 'Intentar de nuevo',
  'notebook.working': 'Un momento…',
  'notebook.restored': 'El cuaderno está como el {date}. Lo que era hasta ahora sigue en la lista.',
  'notebook.still-in-use': 'El otro sigue escribiendo en él.',
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
