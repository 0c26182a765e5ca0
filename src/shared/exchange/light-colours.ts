/**
 * The colours of the window in its light theme, under the names of its tokens, for what leaves the atlas and is seen
 * without its style sheet. A test holds them against tokens.css.
 */
export const lightColours = {
  paper: '#fbf9f4',
  rule: '#ddd6c8',
  ink: '#22262b',
  'ink-soft': '#5a6168',
  accent: '#8c2f39',
  'border-line': '#7a1f2b',
  highlight: '#fbe7a8',
  'note-yellow': '#f8e08e',
  'note-green': '#cfe7b6',
  'note-blue': '#c5dff3',
  'note-rose': '#f7ced3',
  'note-violet': '#dfd3f3',
  'note-grey': '#dad8d1',
  'state-first': '#b0510a',
  'state-second': '#2b4c9b',
  sea: '#dbe6ea',
  land: '#eeebe2',
  'tint-first': '#f4ead2',
  'tint-second': '#f8f5ec',
  'admin-0': '#b3a892',
  halo: '#fffdf8',
} as const;
