import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColours } from '#shared/exchange/light-colours.ts';
import { colourTokens } from './tokens.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

test('every colour of the style sheet can be read by what is drawn by hand, and no other', () => {
  const written = [...css.matchAll(/--([a-z0-9-]+): light-dark\(/g)].map((match) => match[1]);
  expect([...colourTokens].sort()).toEqual(written.sort());
});

test('what leaves the atlas is drawn in the colours of the light window', () => {
  for (const [token, hex] of Object.entries(lightColours))
    expect(css).toContain(`--${token}: light-dark(${hex},`);
});

type Theme = 'light' | 'dark';

function luminance(token: string, theme: Theme): number {
  const pair = css.match(new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`));
  const hex = pair?.[theme === 'light' ? 1 : 2] ?? '';
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, relative contrast of two colours. */
function contrast(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const themes: readonly Theme[] = ['light', 'dark'];
const grounds = ['paper', 'panel', 'raised'];

for (const theme of themes) {
  for (const ground of grounds) {
    test(`words are legible on ${ground}, ${theme} (WCAG 1.4.3)`, () => {
      for (const ink of ['ink', 'ink-soft', 'accent', 'state-first', 'state-second']) {
        expect(contrast(ink, ground, theme), ink).toBeGreaterThanOrEqual(4.5);
      }
    });
    test(`controls can be told from ${ground}, ${theme} (WCAG 1.4.11)`, () => {
      expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
    });
  }
  test(`missions and the border stand out on the map, ${theme} (WCAG 1.4.11)`, () => {
    for (const ground of ['sea', 'land', 'tint-first', 'tint-second', 'urban']) {
      for (const mark of ['state-first', 'state-second', 'border-line']) {
        expect(contrast(mark, ground, theme), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
  test(`highlighted words stay legible, ${theme}`, () => {
    for (const ground of colourTokens.filter((token) => token === 'highlight' || token.startsWith('note-'))) {
      expect(contrast('ink', ground, theme), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
}
