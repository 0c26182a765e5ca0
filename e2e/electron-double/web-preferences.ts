import { existsSync } from 'node:fs';
import { extname, isAbsolute } from 'node:path';
import { onlyKnown, refuse } from './refuse.ts';

/** What each has to be for the window to stay in its sandbox. */
const safe: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

/** Refuses what Electron would not know, and what would weaken the sandbox. Answers with the preload's path. */
export function checkWebPreferences(preferences: Readonly<Record<string, unknown>>): string | null {
  onlyKnown('webPreferences', preferences, [...Object.keys(safe), 'preload']);
  for (const [name, value] of Object.entries(safe)) {
    if (preferences[name] !== value) {
      refuse(`webPreferences.${name} has to be ${value}, said and not left to a default`);
    }
  }
  const { preload } = preferences;
  if (preload === undefined) return null;
  if (typeof preload !== 'string' || !isAbsolute(preload))
    refuse('webPreferences.preload has to be an absolute path');
  if (!existsSync(preload)) refuse(`there is no preload ${preload}`);
  if (!['.js', '.cjs'].includes(extname(preload)))
    refuse('a sandboxed preload is CommonJS, not an ES module');
  return preload;
}
