import { useSyncExternalStore } from 'react';
import type { Theme } from '#shared/models/settings.ts';

const query = matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme in force: the chosen one, or what the system asks for now. */
export function useTheme(chosen: Theme): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(subscribe, () => query.matches);
  if (chosen === 'system') return systemIsDark ? 'dark' : 'light';
  return chosen;
}
