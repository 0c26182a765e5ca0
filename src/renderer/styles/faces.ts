/** The two fonts of the design tokens, as CSS has them. */
export type Fonts = { readonly read: string; readonly use: string };

export function readFonts(): Fonts {
  const style = getComputedStyle(document.documentElement);
  return {
    read: style.getPropertyValue('--read') || 'serif',
    use: style.getPropertyValue('--use') || 'sans-serif',
  };
}

/** One letter of every cut that a name on the map may be written in: Latin, its extension, Vietnamese. */
const letters = 'aāế';

let loaded: Promise<unknown> | undefined;

/**
 * Loads every cut of both fonts, once for the window and before it shows
 * anything: a cut that arrives later has all of the text laid out again.
 * Resolves also where there are none.
 */
export function loadFaces(): Promise<unknown> {
  const { read, use } = readFonts();
  const faces = [`16px ${read}`, `italic 16px ${read}`, `16px ${use}`];
  loaded ??= Promise.all(faces.map((face) => document.fonts.load(face, letters))).catch(() => []);
  return loaded;
}
