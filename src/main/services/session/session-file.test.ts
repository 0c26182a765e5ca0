import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstSession, type Session } from '#shared/models/session.ts';
import { openSessionFile } from './session-file.ts';

const left: Session = {
  link: 'lindero://article/chad-libya/section/history?time=1970-01-01..1994-05-30',
  place: { start: 412, below: -12 },
  map: { lat: 21.5, lon: 18, zoom: 5.25 },
  panel: 'places',
  notes: true,
  timeline: 'folded',
  follow: true,
};

const folder = () => mkdtempSync(join(tmpdir(), 'lindero-session-'));

test('a first start begins at the beginning and writes nothing', () => {
  const data = folder();
  expect(openSessionFile(data)).toMatchObject({ notice: null });
  expect(openSessionFile(data).current()).toEqual(firstSession);
  expect(readdirSync(data)).toEqual([]);
});

test('how the window was left is there at the next start', () => {
  const data = folder();
  openSessionFile(data).save(left);
  expect(openSessionFile(data).current()).toEqual(left);
});

test('the file of an older or a newer version is no damaged file', () => {
  const data = folder();
  writeFileSync(join(data, 'session.json'), JSON.stringify({ link: left.link, fromTheFuture: [1] }));
  const session = openSessionFile(data);
  expect(session.notice).toBeNull();
  expect(session.current()).toEqual({ ...firstSession, link: left.link });
});

test.each(['', '{', '[]', '{"link":7}', JSON.stringify({ ...left, map: { lat: 400, lon: 0, zoom: 1 } })])(
  'a damaged file (%j) is put aside and named, and the window begins anew',
  (text) => {
    const data = folder();
    writeFileSync(join(data, 'session.json'), text);
    const session = openSessionFile(data);
    expect(session.current()).toEqual(firstSession);
    expect(session.notice?.code).toBe('session.damaged');
    const [aside] = readdirSync(data);
    expect(readFileSync(join(data, aside ?? ''), 'utf8')).toBe(text);
  },
);
