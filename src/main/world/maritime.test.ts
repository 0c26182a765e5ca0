import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadBorderLengths } from './borders.ts';
import { loadMaritime } from './maritime.ts';

const folder = fileURLToPath(new URL('../../../resources/world', import.meta.url));
const maritime = loadMaritime(folder);

describe('maritime neighbours', () => {
  it.each([
    ['FR|GB', 33],
    ['CU|US', 150],
    ['AU|ID', 140],
    ['JP|KR', 50],
    ['GR|LY', 260],
    ['IT|TN', 70],
    ['DE|GB', 340],
    ['RU|US', 4],
    ['IN|LK', 28],
    ['DK|SE', 5],
    ['EE|FI', 50],
  ])('%s meet, their coasts about %i km apart', (pair, km) => {
    expect(Math.abs((maritime.get(pair)?.coastKm ?? 0) - km)).toBeLessThan(20);
  });

  it.each(['JP|MX', 'BR|NG', 'IN|MX', 'BO|PE', 'BO|IS', 'CH|IT', 'AU|ZA', 'DK|NL', 'ES|IE', 'CL|NZ'])(
    '%s do not meet at sea alone',
    (pair) => expect(maritime.has(pair)).toBe(false),
  );

  it('are never neighbours on land, too: those have a border', () => {
    const onLand = [...loadBorderLengths(folder).keys()];
    expect(onLand.filter((pair) => maritime.has(pair))).toEqual([]);
    expect(maritime.has('BR|FR')).toBe(false);
  });

  it('say when they are so only through a territory', () => {
    expect(maritime.get('AR|GB')?.territory).toBe(true);
    expect(maritime.get('FR|GB')?.territory).toBe(false);
  });
});
