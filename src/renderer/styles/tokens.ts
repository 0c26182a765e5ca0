/** The colours of tokens.css, by name without the dashes. */
export const colourTokens = [
  'paper',
  'panel',
  'raised',
  'rule',
  'edge',
  'ink',
  'ink-soft',
  'accent',
  'accent-tint',
  'border-line',
  'highlight',
  'note-yellow',
  'note-green',
  'note-blue',
  'note-rose',
  'note-violet',
  'note-grey',
  'state-first',
  'state-second',
  'sea',
  'land',
  'tint-first',
  'tint-second',
  'urban',
  'river',
  'admin-1',
  'admin-0',
  'halo',
  'sea-label',
] as const;

export type ColourToken = (typeof colourTokens)[number];

export type Colours = Readonly<Record<ColourToken, string>>;

/**
 * Tells the browser that the tokens are colours, so that reading one gives
 * `rgb(…)` of the theme in force instead of the words `light-dark(…)`.
 */
export function registerColourTokens(): void {
  for (const token of colourTokens) {
    CSS.registerProperty({ name: `--${token}`, syntax: '<color>', inherits: true, initialValue: 'black' });
  }
}

/** The colours in force at an element, for canvases and exported drawings. Read again when the theme changes. */
export function readColours(element: Element = document.documentElement): Colours {
  const style = getComputedStyle(element);
  const entries = colourTokens.map((token) => [token, style.getPropertyValue(`--${token}`)] as const);
  return Object.fromEntries(entries) as Record<ColourToken, string>;
}
