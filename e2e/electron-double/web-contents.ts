import { readFileSync } from 'node:fs';
import type { Frame, Page, Route } from 'playwright-core';
import { chromiumContext } from './chromium.ts';
import { createEvents, listening, preventable } from './events.ts';
import { answerInvoke, mustClone, type SenderFrame } from './ipc-main.ts';
import { originOf, toApplicationUrl, toChromiumUrl } from './origins.ts';
import { runPreloadInPage } from './preload-page.ts';
import { handlerOf } from './protocol.ts';
import { record } from './record.ts';
import { onlyKnown, refuse, strict } from './refuse.ts';
import { mayRequest, mayUse } from './session.ts';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** The contents of one window: a page of Chromium, with the events and guards that the application puts on it. */
export function createWebContents(page: Promise<Page>, preload: string | null) {
  const events = createEvents('webContents', [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'preload-error',
    'did-fail-load',
    'did-finish-load',
    'render-process-gone',
    'will-prevent-unload',
  ]);
  let openHandler: OpenHandler | null = null;
  let webRtcIsOff = false;

  const prepared = page.then(async (opened) => {
    await opened.exposeBinding('__electronDoubleCall', async ({ frame }, message: string) =>
      answerCall(frame, JSON.parse(message)),
    );
    if (preload !== null) await opened.addInitScript({ content: preloadScript(preload) });
    await opened.route((url) => isOutside(url.href), turnAway);
    await watchForPopups(opened);
    opened.on('crash', () => events.emit('render-process-gone', {}, { reason: 'crashed' }));
    return opened;
  });

  type Call =
    | { readonly kind: 'invoke'; readonly channel: string; readonly args: unknown[] }
    | { readonly kind: 'preload-error'; readonly message: string };

  async function answerCall(frame: Frame, call: Call): Promise<string> {
    if (call.kind === 'preload-error') {
      events.emit('preload-error', {}, preload, new Error(call.message));
      return '{}';
    }
    try {
      return JSON.stringify({ value: await answerInvoke(senderOf(frame), call.channel, call.args) });
    } catch (error) {
      record('invoke-failed', { channel: call.channel, error: String(error) });
      return JSON.stringify({ error: String(error) });
    }
  }

  /** A request to elsewhere: a navigation asks the guards, anything else the session. None goes through. */
  async function turnAway(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    if (request.isNavigationRequest()) {
      const isMainFrame = request.frame().parentFrame() === null;
      const names = isMainFrame ? ['will-navigate', 'will-frame-navigate'] : ['will-frame-navigate'];
      const prevented = names.map((name) => {
        const event = preventable({ url, isMainFrame });
        events.emit(name, event);
        return event.defaultPrevented;
      });
      record('navigation', { url, prevented: prevented.every((each) => each) });
      await route.fulfill({ status: 204 });
      return;
    }
    record('request', { url, prevented: !(await mayRequest(url)) });
    await route.abort();
  }

  /** Chromium opens the page before anybody is asked; it is closed whatever the answer, and never asks for anything. */
  async function watchForPopups(opened: Page): Promise<void> {
    opened.on('popup', (popup) => void popup.close().catch(() => {}));
    const session = await chromiumContext().newCDPSession(opened);
    await session.send('Page.enable');
    session.on('Page.windowOpen', ({ url }) => {
      record('window-open', { url, action: openHandler?.({ url: toApplicationUrl(url) }).action ?? 'allow' });
    });
  }

  async function load(url: string): Promise<void> {
    if (!webRtcIsOff) refuse('a page was loaded that may speak to others over WebRTC');
    const opened = await prepared;
    if (handlerOf(url.slice(0, url.indexOf(':'))) === undefined) {
      events.emit('did-fail-load', {}, -302, 'ERR_UNKNOWN_URL_SCHEME', url, true);
      return refuse(`nobody handles ${url}`);
    }
    await grantPermissions(url);
    await opened.goto(toChromiumUrl(url), { waitUntil: 'load' });
    events.emit('did-finish-load');
  }

  /**
   * What `beforeunload` says. Chromium heeds it only where a person has done something in the page, and Electron
   * shows nothing: the application hears of it, and lets the page go by preventing that event.
   */
  async function mayUnload(): Promise<boolean> {
    const opened = await prepared;
    const isPrevented = await opened
      .evaluate(() => {
        const event = new Event('beforeunload', { cancelable: true });
        return navigator.userActivation.hasBeenActive && !window.dispatchEvent(event);
      })
      // A page that is gone says nothing.
      .catch(() => false);
    if (!isPrevented) return true;
    const event = preventable({});
    events.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }

  return {
    page: prepared,
    load,
    mayUnload,
    webContents: strict('webContents', {
      ...listening(events),
      setWebRTCIPHandlingPolicy(policy: string): void {
        if (policy !== 'disable_non_proxied_udp') {
          refuse(`the WebRTC policy ${policy} lets a page speak to others past its own policy`);
        }
        webRtcIsOff = true;
      },
      setWindowOpenHandler: (handler: OpenHandler): void => {
        openHandler = handler;
      },
      async printToPDF(options: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
        onlyKnown('printToPDF', options, [
          'preferCSSPageSize',
          'printBackground',
          'generateTaggedPDF',
          'generateDocumentOutline',
        ]);
        const opened = await prepared;
        const pdf = await opened.pdf({
          preferCSSPageSize: options.preferCSSPageSize === true,
          printBackground: options.printBackground === true,
          tagged: options.generateTaggedPDF === true,
          outline: options.generateDocumentOutline === true,
        });
        record('printed', { bytes: pdf.length });
        return pdf;
      },
      send(channel: string, ...args: unknown[]): void {
        const carried = mustClone(args, `the payload of '${channel}'`);
        void prepared.then((opened) =>
          opened
            .evaluate(
              ([name, values]) => {
                const receive = Reflect.get(window, '__electronDoubleReceive');
                receive?.(name, values);
              },
              [channel, carried] as const,
            )
            // A window that is closing hears nothing more.
            .catch(() => {}),
        );
      },
    }),
  };
}

function isOutside(url: string): boolean {
  return toApplicationUrl(url) === url && !/^(?:about|blob|data):/.test(url);
}

function senderOf(frame: Frame): SenderFrame {
  const url = toApplicationUrl(frame.url());
  const parent = frame.parentFrame();
  return { url, origin: originOf(url), parent: parent === null ? null : senderOf(parent) };
}

function preloadScript(path: string): string {
  const source = readFileSync(path, 'utf8');
  // esbuild, which runs these files, calls this helper in whatever it has compiled.
  const helper = 'const __name = (value) => value;';
  return `{${helper}(${runPreloadInPage})((require, module, exports) => {${source}\n}, window.__electronDoubleCall)}`;
}

/** The one permission that the atlas uses; Chromium asks nobody here, so it is decided before the page loads. */
async function grantPermissions(url: string): Promise<void> {
  if (!mayUse('clipboard-sanitized-write', url, originOf(url))) return;
  await chromiumContext().grantPermissions(['clipboard-write'], {
    origin: new URL(toChromiumUrl(url)).origin,
  });
}
