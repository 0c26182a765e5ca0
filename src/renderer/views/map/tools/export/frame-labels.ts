import type { MapFrame } from '#renderer/workers/draft.ts';
import type { LabelScene } from '../../labels/compose-labels.ts';
import type { DrawnLabel } from './map-drawing.ts';

export function frameLabels(_scene: LabelScene, _frame: MapFrame): readonly DrawnLabel[] {
  return [];
}
