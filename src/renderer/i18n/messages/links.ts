export const en = {
  'links.copy': 'Copy link',
  'links.copy-to': 'Copy link: {name}',
  'links.copied': 'Link copied: {name}',
  'links.not-copied': 'The clipboard cannot be reached. Copy the link from here:',
} as const satisfies Record<string, string>;

export const es = {
  'links.copy': 'Copiar enlace',
  'links.copy-to': 'Copiar enlace: {name}',
  'links.copied': 'Enlace copiado: {name}',
  'links.not-copied': 'No se puede usar el portapapeles. Copie el enlace desde aquí:',
} as const satisfies Record<keyof typeof en, string>;
