export const en = {
  'outside.title': 'This link leads out of the atlas',
  'outside.leads-to':
    'Nothing has been opened or asked of a network yet. In your own browser, this address would be opened:',
  'outside.only-web':
    'Lindero hands only pages of the web to a browser, without a user name in their address. Copy this address to use it elsewhere:',
  'outside.open': 'Open in the browser',
  'outside.copy': 'Copy the address',
  'outside.cancel': 'Cancel',
  'outside.copied': 'The address was copied.',
  'outside.not-copied':
    'The clipboard cannot be reached. Select the address above and copy it with the keyboard.',
} as const satisfies Record<string, string>;

export const es = {
  'outside.title': 'Este enlace sale del atlas',
  'outside.leads-to':
    'Todavía no se ha abierto nada ni se ha pedido nada a una red. En su propio navegador se abriría esta dirección:',
  'outside.only-web':
    'Lindero solo entrega a un navegador páginas de la web, sin nombre de usuario en la dirección. Copie esta dirección para usarla en otro lugar:',
  'outside.open': 'Abrir en el navegador',
  'outside.copy': 'Copiar la dirección',
  'outside.cancel': 'Cancelar',
  'outside.copied': 'La dirección se copió.',
  'outside.not-copied':
    'No se puede usar el portapapeles. Seleccione la dirección de arriba y cópiela con el teclado.',
} as const satisfies Record<keyof typeof en, string>;
