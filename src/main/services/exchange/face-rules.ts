import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** CSS that gives a page the faces for its text, each within the page itself. */
export type FaceRules = (text: string) => string;

/** The atlas's own two faces: `fonts.css` of the renderer. */
const styleSheets = [
  { package: 'source-serif-4', file: 'wght.css' },
  { package: 'source-serif-4', file: 'wght-italic.css' },
  { package: 'inter', file: 'wght.css' },
] as const;

type Subset = {
  readonly rule: string;
  readonly path: string;
  readonly ranges: readonly (readonly [number, number])[];
};

/**
 * The faces as fontsource's packages carry them, cut into scripts: a page gets
 * those of which it has letters, some 200 KB for one in English. What no subset
 * has (Arabic, say, or Chinese) is set in a face of the reader's system, and so
 * is everything where the packages are not there.
 *
 * @param folder `node_modules/@fontsource-variable`
 */
export function createFaceRules(folder: string): FaceRules {
  let subsets: readonly Subset[] | null = null;
  return (text) => {
    subsets ??= styleSheets.flatMap((sheet) => readSubsets(join(folder, sheet.package), sheet.file));
    const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
    const has = ([first, last]: readonly [number, number]) => {
      for (const letter of letters) if (letter >= first && letter <= last) return true;
      return false;
    };
    return subsets
      .filter(({ ranges }) => ranges.some(has))
      .map(({ rule, path }) => rule.replace(/url\([^)]*\)/, () => `url(${asDataUrl(path)})`))
      .join('\n');
  };
}

function readSubsets(packageFolder: string, file: string): readonly Subset[] {
  return readText(join(packageFolder, file))
    .split('@font-face')
    .slice(1)
    .flatMap((block): readonly Subset[] => {
      const rule = `@font-face${block.slice(0, block.indexOf('}') + 1)}`.replace(/\s+/g, ' ');
      const name = /url\(\.\/(files\/[\w-]+\.woff2)\)/.exec(rule)?.[1];
      const ranges = /unicode-range: ([^;]+);/.exec(rule)?.[1];
      if (name === undefined || ranges === undefined) return [];
      return [{ rule, path: join(packageFolder, name), ranges: ranges.split(',').map(readRange) }];
    });
}

/** `U+0000-00FF` or `U+2122`. */
function readRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function asDataUrl(path: string): string {
  try {
    return `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
  } catch {
    return 'data:,';
  }
}
