import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEvents, preventable } from './events.ts';
import { answerInvoke, ipcMain, mustClone } from './ipc-main.ts';
import { lifeCycle } from './life-cycle.ts';
import { Menu } from './menu.ts';
import { protocol } from './protocol.ts';
import { onlyKnown, strict } from './refuse.ts';
import { mustBeGuarded, session } from './session.ts';
import { checkWebPreferences } from './web-preferences.ts';

const privileges = { standard: true, secure: true, supportFetchAPI: true };
const respond = () => new Response('');

describe('before the application is ready', () => {
  test('the session and protocol handlers cannot be had', () => {
    expect(() => session.defaultSession).toThrow(/before app is ready/);
    expect(() => protocol.handle('atlas-app', respond)).toThrow(/after app is ready/);
    expect(() => Menu.setApplicationMenu([])).toThrow(/before app is ready/);
  });

  test('schemes get their privileges once', () => {
    protocol.registerSchemesAsPrivileged([{ scheme: 'atlas-app', privileges }]);
    expect(() => protocol.registerSchemesAsPrivileged([])).toThrow(/only once/);
  });
});

describe('once the application is ready', () => {
  test('schemes get no privileges any more', () => {
    lifeCycle.becomeReady();
    expect(() => protocol.registerSchemesAsPrivileged([])).toThrow(/before app is ready/);
    expect(() => lifeCycle.mustNotBeReady('a switch')).toThrow(/before app is ready/);
  });

  test('a protocol is handled by one handler, and only with the privileges of a page', () => {
    protocol.handle('atlas-app', respond);
    expect(() => protocol.handle('atlas-app', respond)).toThrow(/handled already/);
    expect(() => protocol.handle('plain', respond)).toThrow(/not registered/);
    expect(() => protocol.unhandle('plain')).toThrow(/not handled/);
  });

  test('no window opens before permissions are decided and the spell checker is off', () => {
    expect(mustBeGuarded).toThrow(/before permissions/);
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
    expect(mustBeGuarded).toThrow(/before permissions/);
    session.defaultSession.setDevicePermissionHandler(() => false);
    expect(mustBeGuarded).toThrow(/spell checker/);
    session.defaultSession.setSpellCheckerEnabled(false);
    expect(mustBeGuarded).not.toThrow();
  });
});

describe('web preferences', () => {
  const safe = {
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
  const preload = join(mkdtempSync(join(tmpdir(), 'lindero-preload-')), 'preload.cjs');
  writeFileSync(preload, '');

  test('safe ones are taken', () => {
    expect(checkWebPreferences({ ...safe, preload })).toBe(preload);
  });

  test.each(Object.keys(safe))('%s may be neither turned round nor left out', (name) => {
    expect(() => checkWebPreferences({ ...safe, [name]: !Reflect.get(safe, name) })).toThrow(name);
    const { [name as keyof typeof safe]: _, ...rest } = safe;
    expect(() => checkWebPreferences(rest)).toThrow(name);
  });

  test.each([
    ['preload.cjs', /absolute/],
    ['/nowhere/preload.cjs', /no preload/],
    [import.meta.filename, /CommonJS/],
  ])('the preload %s is refused', (path, why) => {
    expect(() => checkWebPreferences({ ...safe, preload: path })).toThrow(why);
  });

  test('an option that Electron does not have is refused', () => {
    expect(() => checkWebPreferences({ ...safe, enableRemoteModule: true })).toThrow(/enableRemoteModule/);
  });
});

describe('messages', () => {
  test.each([
    ['a function', () => () => {}],
    ['a symbol', () => Symbol('s')],
    ['a promise', () => ({ later: Promise.resolve() })],
  ])('%s cannot be sent', (_what, make) => {
    expect(() => mustClone(make(), 'it')).toThrow(/could not be cloned/);
  });

  test('an answer that cannot be cloned never leaves the main process', async () => {
    ipcMain.handle('broken', () => ({ close: () => {} }));
    await expect(answerInvoke(null, 'broken', [])).rejects.toThrow(/could not be cloned/);
  });

  test('a channel has one handler, and no answer without one', async () => {
    ipcMain.handle('taken', () => 1);
    expect(() => ipcMain.handle('taken', () => 2)).toThrow(/second handler/);
    await expect(answerInvoke(null, 'nobody', [])).rejects.toThrow(/no handler/);
  });
});

describe('what the double does not know', () => {
  test('a member that is not there is refused by name, to read and to set', () => {
    const api = strict('app', { quit: () => {} }) as { quit: () => void; dock?: unknown };
    expect(() => api.dock).toThrow('app.dock is not known');
    expect(() => {
      api.dock = 1;
    }).toThrow('app.dock cannot be set');
  });

  test('so are events that never come, options, and roles of menu items', () => {
    expect(() => createEvents('app', ['quit']).on('gpu-info-update', () => {})).toThrow(/gpu-info-update/);
    expect(() => onlyKnown('BrowserWindow', { kiosk: true }, ['width'])).toThrow(/kiosk/);
    expect(() => Menu.buildFromTemplate([{ role: 'forceReloadEverything' }])).toThrow(/role/);
    expect(() => Menu.buildFromTemplate([{}])).toThrow(/needs a label/);
  });
});

test('a listener can prevent an event', () => {
  const event = preventable({ url: 'https://example.org' });
  expect(event.defaultPrevented).toBe(false);
  event.preventDefault();
  expect(event).toMatchObject({ url: 'https://example.org', defaultPrevented: true });
});
