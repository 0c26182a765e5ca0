/** What the keyboard can ask for from anywhere in the window. */
export type Command =
  | 'next-section'
  | 'previous-section'
  | 'missions'
  | 'figures'
  | 'places'
  | 'notes'
  | 'note'
  | 'highlight'
  | 'select-sentence'
  | 'undo-note'
  | 'redo-note'
  | 'study'
  | 'back'
  | 'forward'
  | 'copy-link'
  | 'search'
  | 'help';

export type Shortcut = {
  readonly command: Command;
  /** For people to read, one entry per way to press it. */
  readonly keys: readonly string[];
};

export const shortcuts: readonly Shortcut[] = [
  { command: 'next-section', keys: ['Alt ↓', ']'] },
  { command: 'previous-section', keys: ['Alt ↑', '['] },
  { command: 'missions', keys: ['Alt M'] },
  { command: 'figures', keys: ['Alt F'] },
  { command: 'places', keys: ['Alt P'] },
  { command: 'notes', keys: ['Alt O'] },
  { command: 'note', keys: ['Alt N'] },
  { command: 'highlight', keys: ['Alt H'] },
  { command: 'select-sentence', keys: ['Alt S'] },
  { command: 'undo-note', keys: ['Ctrl Z'] },
  { command: 'redo-note', keys: ['Ctrl Shift Z', 'Ctrl Y'] },
  { command: 'study', keys: ['Alt R'] },
  { command: 'back', keys: ['Alt ←'] },
  { command: 'forward', keys: ['Alt →'] },
  { command: 'copy-link', keys: ['Alt L'] },
  { command: 'search', keys: ['Ctrl K', '/'] },
  { command: 'help', keys: ['F1', '?'] },
];

export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

/** The command of a key press, or null. Single characters count only where they are allowed and nothing is typed. */
export function commandOf(press: KeyPress, charactersAllowed: boolean): Command | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (ctrlKey || metaKey) {
    if (altKey) return null;
    if (code === 'KeyZ') return shiftKey ? 'redo-note' : 'undo-note';
    if (code === 'KeyY') return 'redo-note';
    return code === 'KeyK' ? 'search' : null;
  }
  if (altKey) {
    if (key === 'ArrowDown') return 'next-section';
    if (key === 'ArrowUp') return 'previous-section';
    if (key === 'ArrowLeft') return 'back';
    if (key === 'ArrowRight') return 'forward';
    if (code === 'KeyL') return 'copy-link';
    if (code === 'KeyO') return 'notes';
    if (code === 'KeyN') return 'note';
    if (code === 'KeyH') return 'highlight';
    if (code === 'KeyS') return 'select-sentence';
    if (code === 'KeyM') return 'missions';
    if (code === 'KeyP') return 'places';
    if (code === 'KeyR') return 'study';
    return code === 'KeyF' ? 'figures' : null;
  }
  if (key === 'F1') return 'help';
  if (!charactersAllowed) return null;
  if (key === ']') return 'next-section';
  if (key === '[') return 'previous-section';
  if (key === '/') return 'search';
  return key === '?' ? 'help' : null;
}
