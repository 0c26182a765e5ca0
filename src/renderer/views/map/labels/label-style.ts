import type { ColourToken } from '#renderer/styles/tokens.ts';

/** Kinds of name, each with its own lettering as in a printed atlas. */
export type LabelKind = 'side' | 'country' | 'admin-1' | 'sea' | 'lake' | 'river' | 'city';

export type LabelStyle = {
  readonly family: 'read' | 'use';
  readonly slope: 'normal' | 'italic';
  readonly weight: number;
  /** CSS pixels. */
  readonly size: number;
  /** Between letters, in em. */
  readonly spacing: number;
  readonly capitals: boolean;
  readonly colour: ColourToken;
  /** Of the halo that keeps the letters legible over lines; null where the ground is even. */
  readonly halo: ColourToken | null;
};

/** The lettering of a kind of name at a zoom. */
export function labelStyle(kind: LabelKind, zoom: number): LabelStyle {
  // In half pixels: between two steps of the zoom most names keep the width that was measured.
  const between = (from: number, to: number) =>
    Math.round(2 * (from + (to - from) * Math.min(1, Math.max(0, (zoom - 3) / 4)))) / 2;
  switch (kind) {
    case 'side':
      return { ...countryLettering, size: between(14, 22), weight: 500, colour: 'ink-soft' };
    case 'country':
      return { ...countryLettering, size: between(10, 15), weight: 400, colour: 'ink-soft' };
    case 'admin-1':
      return {
        family: 'use',
        slope: 'normal',
        weight: 450,
        size: between(9, 10.5),
        spacing: 0.09,
        capitals: true,
        colour: 'ink-soft',
        halo: 'halo',
      };
    case 'sea':
      return {
        ...waterLettering,
        size: between(12, 15),
      };
    case 'lake':
      return { ...waterLettering, size: between(10, 12) };
    case 'river':
      return { ...waterLettering, size: between(9.5, 11), halo: 'halo' };
    case 'city':
      return {
        family: 'use',
        slope: 'normal',
        weight: 500,
        size: between(11, 12),
        spacing: 0,
        capitals: false,
        colour: 'ink',
        halo: 'halo',
      };
  }
}

const countryLettering = {
  family: 'read',
  slope: 'normal',
  spacing: 0.2,
  capitals: true,
  halo: 'halo',
} as const satisfies Partial<LabelStyle>;

const waterLettering = {
  family: 'read',
  slope: 'italic',
  weight: 400,
  spacing: 0.03,
  capitals: false,
  colour: 'sea-label',
  halo: null,
} as const satisfies Partial<LabelStyle>;
