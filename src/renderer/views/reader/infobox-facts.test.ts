import { expect, test } from 'vitest';
import type { InfoboxEntry } from '#shared/models/article.ts';
import { sideFacts } from './infobox-facts.ts';

const entry = (key: string, text: string, country: string | null): InfoboxEntry => ({
  key,
  value: { start: 0, text },
  country,
});

const entries = [
  entry('Mission1', 'Embassy of Mexico, Washington, D.C.', 'MX'),
  entry('Envoy1', 'Esteban Moctezuma', 'MX'),
  entry('Envoytitle1', 'Mexican Ambassador to the United States', 'MX'),
  entry('mission2', '', 'US'),
  entry('Filetype', 'svg', null),
];

test('the head finds the mission, the envoy and the title of each side', () => {
  const facts = sideFacts(entries, 'MX');
  expect(facts.mission?.text).toBe('Embassy of Mexico, Washington, D.C.');
  expect(facts.envoy?.text).toBe('Esteban Moctezuma');
  expect(facts.envoyTitle?.text).toBe('Mexican Ambassador to the United States');
});

test('what the source leaves out or leaves empty is null, and nobody’s facts are given to no State', () => {
  const nothing = { mission: null, envoy: null, envoyTitle: null };
  expect(sideFacts(entries, 'US')).toEqual(nothing);
  expect(sideFacts(entries, null)).toEqual(nothing);
});
