import { readFileSync } from 'node:fs';
import { readCuratedCountries } from '../countries/curated-country.ts';
import { npmFile } from '../lib/paths.ts';
import { writeWorldFile } from '../lib/write.ts';

/** Writes flags/xx.svg, in the shape of 4 to 3, for every State and territory. */
export function compileFlags(): void {
  for (const { iso2 } of readCuratedCountries()) {
    const code = iso2.toLowerCase();
    writeWorldFile(
      `flags/${code}.svg`,
      compact(readFileSync(npmFile(`flag-icons/flags/4x3/${code}.svg`), 'utf8')),
    );
  }
}

/** Only white space between elements goes: the drawings are as their authors made them. */
const compact = (svg: string): string => `${svg.replace(/>\s+</g, '><').trim()}\n`;
