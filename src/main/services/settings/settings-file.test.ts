import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '#shared/models/settings.ts';
import { openSettingsFile } from './settings-file.ts';

const spanishDark: Settings = { ...defaultSettings, language: 'es', theme: 'dark' };

const folder = () => mkdtempSync(join(tmpdir(), 'lindero-settings-'));

test('a first start has the defaults and writes nothing', () => {
  const data = folder();
  expect(openSettingsFile(data).current()).toEqual(defaultSettings);
  expect(readdirSync(data)).toEqual([]);
});

test('what was saved is there at the next start, and listeners hear of it', () => {
  const data = folder();
  const settings = openSettingsFile(data);
  const heard: unknown[] = [];
  settings.onChange((next) => heard.push(next));
  settings.save(spanishDark);
  expect(heard).toEqual([spanishDark]);
  expect(openSettingsFile(data).current()).toEqual(spanishDark);
});

test('one member that is not valid does not cost the others', () => {
  const data = folder();
  writeFileSync(join(data, 'settings.json'), '{ "language": "xx", "theme": "dark" }');
  expect(openSettingsFile(data).current()).toEqual({ ...defaultSettings, theme: 'dark' });
});

test('members that a newer version wrote survive a save', () => {
  const data = folder();
  writeFileSync(join(data, 'settings.json'), '{ "theme": "dark", "fromTheFuture": [1] }');
  openSettingsFile(data).save({ ...defaultSettings, language: 'en', theme: 'light' });
  expect(JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'))).toEqual({
    ...defaultSettings,
    language: 'en',
    theme: 'light',
    fromTheFuture: [1],
  });
});

test.each(['', '{', '[]', '"dark"', '\u0000\u0001'])('a damaged file (%j) is put aside and named', (text) => {
  const data = folder();
  writeFileSync(join(data, 'settings.json'), text);
  const settings = openSettingsFile(data);
  expect(settings.current()).toEqual(defaultSettings);
  expect(settings.notice?.code).toBe('settings.damaged');
  const [aside] = readdirSync(data);
  expect(readFileSync(join(data, aside ?? ''), 'utf8')).toBe(text);
});
