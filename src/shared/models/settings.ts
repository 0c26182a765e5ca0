export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Kilometres, or miles: what is said first where both are said. */
export const units = ['metric', 'imperial'] as const;
export type Units = (typeof units)[number];

/** Sizes that people gave the parts of the window, in CSS pixels; null: as the window sees fit. */
export type Panes = {
  readonly contents: number | null;
  readonly article: number | null;
  readonly panel: number | null;
};

export type Settings = {
  /** null: as the system says. */
  readonly language: Language | null;
  readonly theme: Theme;
  readonly units: Units;
  /** Whether single keys are shortcuts. Who speaks to the computer can switch them off (WCAG 2.2, 2.1.4). */
  readonly characterKeys: boolean;
  readonly panes: Panes;
};

export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  units: 'metric',
  characterKeys: true,
  panes: { contents: null, article: null, panel: null },
};
