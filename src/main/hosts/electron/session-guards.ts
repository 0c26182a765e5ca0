import { app, session } from 'electron';
import { noNetworkSwitches } from '#main/hosts/no-network.ts';
import { isOwnUrl } from './application-scheme.ts';

/** What a window may do beyond showing itself: put text that a person copied on the clipboard. */
const allowedPermissions: readonly string[] = ['clipboard-sanitized-write'];

/** Chromium's own services stay off the network, and nothing that asks all the same reaches one. Before Electron is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-quic',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
  for (const [name, value] of Object.entries(noNetworkSwitches(null))) commandLine.appendSwitch(name, value);
}

/** No permission, no device, no download of dictionaries, no request to anything but our own files. */
export function setupSessionGuards(): void {
  const { defaultSession } = session;
  const may = (permission: string, url: string) => allowedPermissions.includes(permission) && isOwnUrl(url);
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(may(permission, details.requestingUrl));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => may(permission, origin));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwnUrl(details.url) && !/^(?:blob|data|devtools):/.test(details.url) });
  });
}
