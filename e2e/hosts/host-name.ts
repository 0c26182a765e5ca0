/**
 * browser: the browser host, as `npm start` runs it. shell: the built Electron
 * bundles on the double of Electron. electron: the real thing, where it is.
 */
export type HostName = 'browser' | 'shell' | 'electron';
