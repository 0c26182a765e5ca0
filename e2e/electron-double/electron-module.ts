// What `import … from 'electron'` gives the main process under the double. A name
// that is not here fails to link, as it would if Electron had no such export.
import { lifeCycle } from './life-cycle.ts';
import { record } from './record.ts';
import { strict } from './refuse.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { nativeTheme } from './native-theme.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';

export const shell = strict('shell', {
  openExternal: async (url: string): Promise<void> => record('open-external', { url }),
});

export const screen = strict('screen', {
  getAllDisplays() {
    lifeCycle.mustBeReady('screen');
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }];
  },
});
