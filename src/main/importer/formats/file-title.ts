/**
 * The title of a page whose text does not hold it. The name that the file was
 * saved under is the wiki's own title when it speaks of relations; otherwise
 * what the text says, and the file's name as the last resort.
 */
export function titleFromFileName(fileName: string, titleInText: string | null): string {
  const name = readableName(fileName);
  const isTitle = /\b(?:relations|relaciones)\b/i.test(name) && (/[–—]/.test(name) || titleInText === null);
  if (isTitle) return name;
  return titleInText ?? (name === '' ? 'Untitled' : name);
}

function readableName(fileName: string): string {
  const base = (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\.[a-z0-9]{1,10}$/i, '');
  return decodePercent(base)
    .replace(/[_\s]+/g, ' ')
    .replace(/\s*[-–] Wikipedia.*$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
