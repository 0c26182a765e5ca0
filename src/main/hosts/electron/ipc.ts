import { BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { Core } from '#main/core.ts';
import type { Outcome } from '#shared/contract/errors.ts';
import { ipcChannels } from '#shared/contract/transport.ts';
import { applicationOrigin } from './application-scheme.ts';

/** One channel carries every call, after a look at who sends it; core events go to every window. */
export function setupIpc(core: Core): void {
  ipcMain.handle(ipcChannels.invoke, (event, channel: unknown, request: unknown) =>
    isOurPage(event.senderFrame) ? core.dispatch(channel, request) : unknownSender,
  );
  core.events.subscribe(({ name, payload }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send(ipcChannels.event, name, payload);
    }
  });
}

const unknownSender: Outcome<never> = {
  ok: false,
  error: { code: 'request.unknown-sender', message: 'Only the atlas itself may ask this.' },
};

/** The frame is null once it has navigated away or is gone. */
function isOurPage(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === applicationOrigin;
}
