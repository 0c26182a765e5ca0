import { expect, test } from 'vitest';
import { menuTemplate } from './menu-template.ts';
import { menuWords } from './menu-words.ts';

test.each(['en', 'es'] as const)('in %s, every item but separators has words of its own', (language) => {
  const items = menuTemplate(menuWords[language], false).flatMap((menu) => [
    menu,
    ...(Array.isArray(menu.submenu) ? menu.submenu : []),
  ]);
  for (const item of items) expect(item.type === 'separator' || (item.label ?? '') !== '').toBe(true);
});

test('every word is said in both languages, and not the same', () => {
  const pairs = Object.entries(menuWords.en).map(([key, word]) => [word, Reflect.get(menuWords.es, key)]);
  for (const [english, spanish] of pairs) expect(spanish).not.toBe(english);
});

test('on macOS, quitting is in the application menu', () => {
  const [first, file] = menuTemplate(menuWords.en, true);
  expect(first).toEqual({ role: 'appMenu' });
  expect(JSON.stringify(file)).not.toContain('quit');
});
