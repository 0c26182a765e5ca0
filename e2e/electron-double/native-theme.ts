import { refuse, strict } from './refuse.ts';

let source = 'system';
const listeners = new Set<() => void>();

export const nativeTheme = strict('nativeTheme', {
  get themeSource(): string {
    return source;
  },
  set themeSource(next: string) {
    if (!['system', 'light', 'dark'].includes(next)) refuse(`nativeTheme.themeSource cannot be '${next}'`);
    source = next;
    for (const listener of listeners) listener();
  },
});

/** What pages are told through prefers-color-scheme. */
export function colorScheme(): 'light' | 'dark' | null {
  return source === 'light' || source === 'dark' ? source : null;
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
