export const en = {
  'figures.title': 'Figures',
  'figures.none': 'This article states no tables.',
  'figures.in-text': 'In the text',
  'figures.save': 'Save {name} as {form}',
  'figures.credit':
    'Numbers from “{title}” by the contributors to Wikipedia, CC BY-SA 4.0. Drawn by Lindero.',
  'figures.checks': 'Checks',
  'figures.checks-about':
    'What a careful reader would compute from the other numbers of the table, within the rounding of what is stated.',
  'figures.row': 'Row',
  'figures.column': 'Column',
  'figures.stated': 'Stated',
  'figures.computed': 'Computed',
  'figures.verdict': 'Verdict',
  'figures.consistent': 'consistent',
  'figures.inconsistent': 'inconsistent',
  'figures.incomplete': 'cannot be checked: a number is missing',
  'figures.no-checks': 'Nothing in this table can be computed from the rest of it.',
  'figures.not-numbers': 'Not read as numbers:',
  'figures.chart': '{name}: {series} over the years {first} to {last}',
  'figures.table-of': 'Table in “{section}”',
} as const satisfies Record<string, string>;

export const es = {
  'figures.title': 'Cifras',
  'figures.none': 'Este artículo no trae tablas.',
  'figures.in-text': 'En el texto',
  'figures.save': 'Guardar {name} como {form}',
  'figures.credit':
    'Números de «{title}», de los colaboradores de Wikipedia, CC BY-SA 4.0. Dibujado por Lindero.',
  'figures.checks': 'Comprobaciones',
  'figures.checks-about':
    'Lo que una persona atenta calcularía a partir de los demás números de la tabla, dentro del redondeo de lo que se afirma.',
  'figures.row': 'Fila',
  'figures.column': 'Columna',
  'figures.stated': 'Afirmado',
  'figures.computed': 'Calculado',
  'figures.verdict': 'Resultado',
  'figures.consistent': 'concuerda',
  'figures.inconsistent': 'no concuerda',
  'figures.incomplete': 'no se puede comprobar: falta un número',
  'figures.no-checks': 'Nada en esta tabla se puede calcular a partir del resto.',
  'figures.not-numbers': 'No se leen como números:',
  'figures.chart': '{name}: {series} entre {first} y {last}',
  'figures.table-of': 'Tabla en «{section}»',
} as const satisfies Record<keyof typeof en, string>;
