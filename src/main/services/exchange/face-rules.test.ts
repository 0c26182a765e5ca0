import { expect, test } from 'vitest';
import { createFaceRules } from './face-rules.ts';

const rules = createFaceRules('node_modules/@fontsource-variable');
const families = (css: string) => css.split('@font-face').length - 1;

test('a page carries the faces of the scripts that are in it, whole, and of no other', () => {
  const english = rules('Mexico–United States relations, Cancún');
  expect(families(english)).toBe(3);
  for (const url of english.matchAll(/url\(([^)]*)\)/g)) {
    const [, address = ''] = url;
    expect(address).toMatch(/^data:font\/woff2;base64,d09GM/);
  }
  expect(families(rules('Łódź'))).toBeGreaterThan(3);
  expect(rules('Αθήνα')).toContain('unicode-range: U+0370');
  expect(english).not.toContain('unicode-range: U+0370');
  expect(rules('東京')).toBe('');
});

test('where the packages of the faces are not there, a page is set in those of the system', () => {
  expect(createFaceRules('/nowhere')('Mexico')).toBe('');
});
