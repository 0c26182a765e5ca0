import type { MissionType } from '#shared/models/mission.ts';

/**
 * The symbols of missions: shape says what kind, colour (given by whoever
 * draws) says whose. Each is drawn in a box of 16 × 16 around (8, 8).
 */
export type MissionShape = {
  /** SVG path. */
  readonly path: string;
  /** `filled` with the State's colour; `ring`: paper inside, the colour as outline. */
  readonly paint: 'filled' | 'ring';
};

const disc = 'M8 3.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5Z';
const circle = 'M8 3.75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 1 1 0-8.5Z';
const diamond = 'M8 2.6 13.4 8 8 13.4 2.6 8Z';
const square = 'M3.9 3.9h8.2v8.2H3.9Z';
const triangle = 'M8 3 13.4 12.6H2.6Z';
const star =
  'M8 .8 10.06 5.36 15.04 5.91 11.33 9.28 12.35 14.19 8 11.7 3.65 14.19 4.67 9.28.96 5.91 5.94 5.36Z';

/** Diplomatic missions are stars, career consular posts round, agencies and honorary posts diamonds, offices square. */
export const missionShapes: Readonly<Record<MissionType, MissionShape>> = {
  embassy: { path: star, paint: 'filled' },
  'high-commission': { path: star, paint: 'filled' },
  'apostolic-nunciature': { path: star, paint: 'filled' },
  'permanent-mission': { path: star, paint: 'ring' },
  'consulate-general': { path: disc, paint: 'filled' },
  'deputy-high-commission': { path: disc, paint: 'filled' },
  consulate: { path: circle, paint: 'ring' },
  'vice-consulate': { path: circle, paint: 'ring' },
  'consular-agency': { path: diamond, paint: 'filled' },
  'honorary-consulate-general': { path: diamond, paint: 'ring' },
  'honorary-consulate': { path: diamond, paint: 'ring' },
  'embassy-office': { path: square, paint: 'filled' },
  'representative-office': { path: square, paint: 'filled' },
  'liaison-office': { path: square, paint: 'filled' },
  'interests-section': { path: square, paint: 'ring' },
  'trade-office': { path: square, paint: 'ring' },
  'cultural-institute': { path: triangle, paint: 'filled' },
  other: { path: triangle, paint: 'ring' },
};
