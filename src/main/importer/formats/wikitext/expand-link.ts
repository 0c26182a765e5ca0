import { captionEnd, captionStart } from './marks.ts';

const pictureOption =
  /^(?:thumb(?:nail)?(?:=.*)?|frame|framed|enmarcad[oa]|frameless|border|left|right|center|centre|none|baseline|middle|sub|super|top|text-top|bottom|text-bottom|\d*(?:x\d+)?\s*px|upright(?:[= ].*)?|(?:alt|link|page|lang|class|thumbtime|start|end|width|height|location)\s*=.*|miniatura(?:deimagen)?|mini|derecha|izquierda|centro|no|ninguna|sin ?marco|vertical)$/is;

/**
 * `[[target|label]]` → the words shown. A picture leaves the mark of its
 * caption, which becomes a paragraph of its own; categories and links to other
 * languages leave nothing.
 */
export function expandLink(parts: readonly string[]): string {
  const target = (parts[0] ?? '').trim();
  const label = parts.slice(1).join('|');
  if (/^(?:file|image|media|archivo|imagen)\s*:/i.test(target)) return pictureCaption(parts.slice(1));
  if (/^(?:category|categoría)\s*:/i.test(target)) return '';
  if (parts.length > 1 && label.trim() !== '') return label;
  // The pipe trick: [[Cork (city)|]] shows "Cork".
  if (parts.length > 1) return target.replace(/^:?[^:]*:/, '').replace(/(?<!\s)\s*\([^()]*\)$/, '');
  if (/^[a-z]{2,3}(?:-[a-z]+)*:/.test(target) || target.startsWith('simple:')) return '';
  return target.replace(/^:/, '').replaceAll('_', ' ');
}

function pictureCaption(parts: readonly string[]): string {
  const framed = parts.some((part) => /^\s*(?:thumb|frame(?!less)|miniatura|mini\s*$|enmarcad)/i.test(part));
  const caption = parts.findLast((part) => part.trim() !== '' && !pictureOption.test(part.trim()));
  if (!framed || caption === undefined) return '';
  return captionMark(caption);
}

/** Captions inside captions lose their marks, not their words. */
export function captionMark(caption: string): string {
  const words = caption.replace(new RegExp(`[${captionStart}${captionEnd}]`, 'g'), ' ').replace(/\s+/g, ' ');
  return `${captionStart}${words}${captionEnd}`;
}
