import { expect, expectTypeOf, test } from 'vitest';
import { resolveLanguage } from './language.ts';
import type { MessageValues } from './message-arguments.ts';
import { createTranslate } from './translate.ts';

test('the compiler asks for the values that a message needs, and for no others', () => {
  expectTypeOf<MessageValues<'Map'>>().toEqualTypeOf<Record<never, never>>();
  expectTypeOf<MessageValues<'{name}, {city}'>>().toEqualTypeOf<{
    readonly name: string;
    readonly city: string;
  }>();
  expectTypeOf<
    MessageValues<'{count, plural, one {# mission} other {# missions of {state}}} on {day, date, long}'>
  >().toEqualTypeOf<{ readonly count: number; readonly state: string; readonly day: Date }>();
  expectTypeOf<MessageValues<'{count, plural, one {mission} other {missions}} in {place}'>>().toEqualTypeOf<{
    readonly count: number;
    readonly place: string;
  }>();
});

test('a message is said in the language of the interface', () => {
  expect(createTranslate('en')('map.region')).toBe('Map');
  expect(createTranslate('es')('map.region')).toBe('Mapa');
});

test('the interface speaks the chosen language, else the first that the system prefers and it knows, else English', () => {
  expect(resolveLanguage('es', ['en-US'])).toBe('es');
  expect(resolveLanguage(null, ['fr-CA', 'es-MX', 'en'])).toBe('es');
  expect(resolveLanguage(null, ['fr-CA'])).toBe('en');
});
