import { lifeCycle } from './life-cycle.ts';
import { refuse, strict } from './refuse.ts';

type RequestHandler = (
  contents: null,
  permission: string,
  decide: (granted: boolean) => void,
  details: { readonly requestingUrl: string },
) => void;
type CheckHandler = (contents: null, permission: string, origin: string) => boolean;
type BeforeRequest = (
  details: { readonly url: string },
  decide: (answer: { cancel?: boolean }) => void,
) => void;

let requestHandler: RequestHandler | null = null;
let checkHandler: CheckHandler | null = null;
let deviceHandler: (() => boolean) | null = null;
let beforeRequest: BeforeRequest | null = null;
let spellChecker = true;

const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler: (handler: RequestHandler): void => {
    requestHandler = handler;
  },
  setPermissionCheckHandler: (handler: CheckHandler): void => {
    checkHandler = handler;
  },
  setDevicePermissionHandler: (handler: () => boolean): void => {
    deviceHandler = handler;
  },
  setSpellCheckerEnabled: (enabled: boolean): void => {
    spellChecker = enabled;
  },
  webRequest: strict('session.defaultSession.webRequest', {
    onBeforeRequest: (handler: BeforeRequest): void => {
      beforeRequest = handler;
    },
  }),
});

export const session = strict('session', {
  get defaultSession() {
    lifeCycle.mustBeReady('session.defaultSession');
    return defaultSession;
  },
});

/** Electron would open the window and grant what is asked for; the double wants it decided first. */
export function mustBeGuarded(): void {
  if (requestHandler === null || checkHandler === null || deviceHandler === null) {
    refuse('a window was opened before permissions were decided (request, check and device handlers)');
  }
  if (spellChecker) refuse('the spell checker is on, and would download dictionaries');
}

/** Both handlers have to say yes, as in Electron. */
export function mayUse(permission: string, url: string, origin: string): boolean {
  let granted = false;
  requestHandler?.(null, permission, (decision) => (granted = decision), { requestingUrl: url });
  return granted && checkHandler?.(null, permission, origin) === true;
}

export function mayRequest(url: string): Promise<boolean> {
  if (beforeRequest === null) return Promise.resolve(true);
  const ask = beforeRequest;
  return new Promise((resolve) => ask({ url }, ({ cancel }) => resolve(cancel !== true)));
}
