import { app } from 'electron';
import { isOwnUrl } from './application-scheme.ts';

/** A window shows our own page for as long as it lives, and opens no other: what leads out is asked for over the contract. */
export function setupNavigationGuards(): void {
  app.on('web-contents-created', (_created, contents) => {
    // Electron sets this itself for each page, over what its command line says.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-navigate', (event) => {
      if (!isOwnUrl(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnUrl(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOwnUrl(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
