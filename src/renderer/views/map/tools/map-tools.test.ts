import { expect, test } from 'vitest';
import { freshTools, openTool, pointTaker } from './map-tools.ts';

const mexicoCity = { lat: 19.43, lon: -99.13 };
const hermosillo = { lat: 29.07, lon: -110.96 };
const laredo = { lat: 27.5, lon: -99.5 };

test('who comes back to measure begins anew, and can go on with what was measured before', () => {
  const measured = {
    ...freshTools,
    open: 'export',
    measure: { kind: 'line', points: [mexicoCity, hermosillo], before: null },
  } as const;
  const tools = { ...measured, ...openTool(measured, 'measure') };
  expect(tools.measure.before).toEqual({ kind: 'line', points: [mexicoCity, hermosillo] });
  // The next point begins another line.
  expect(pointTaker(tools)?.(laredo).measure?.points).toEqual([laredo]);
});

test('what is measured stays while the tool is open, and on the map that is exported', () => {
  const measuring = {
    ...freshTools,
    open: 'measure',
    measure: { kind: 'line', points: [mexicoCity, hermosillo], before: null },
  } as const;
  expect(openTool(measuring, 'measure')).toEqual({ open: 'measure' });
  expect(openTool(measuring, 'export')).toEqual({ open: 'export' });
});
