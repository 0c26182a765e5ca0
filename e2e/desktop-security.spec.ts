import { expect, test } from './fixtures.ts';
import { startShellProgram } from './hosts/shell.ts';

// The page is told to do what a page that was taken over would try, so its
// complaints are wanted here and not watched.
const unwatched = { onPage: () => {} };

test('the page has the bridge, nothing of Node or Electron, and no device', { tag: '@desktop' }, async ({
  start,
}) => {
  const { page } = await start();
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.atlas ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen).toEqual({ bridge: ['host', 'invoke', 'subscribe'], node: [] });

  // The bridge carries only what the contract knows.
  const codes = await page.evaluate(async () => {
    // As a page would ask that does not keep to the contract's types.
    const invoke: (channel: string, request: object) => Promise<{ error?: { code: string } }> = Reflect.get(
      window.atlas ?? {},
      'invoke',
    );
    const answers = [
      await invoke('fs.readFile', { path: '/etc/passwd' }),
      await invoke('__proto__', {}),
      await invoke('library.open', { id: '../../etc/passwd' }),
    ];
    return answers.map((answer) => answer.error?.code);
  });
  expect(codes).toEqual(['request.unknown-channel', 'request.unknown-channel', 'request.invalid']);

  const outcome = await page.evaluate(async () => ({
    position: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      );
    }),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
    notifications: Notification.permission,
  }));
  expect(outcome).toEqual({ position: 'refused', camera: 'refused', notifications: 'denied' });
});

test('the window goes nowhere else, opens no other, and loads nothing but its own files', {
  tag: '@desktop',
}, async ({ hostName, start }) => {
  const { page, atlas, entries } = await start(unwatched);
  // Once the article is there, the window writes it into its own address.
  await expect(atlas.heading('Mexico–United States relations')).toBeVisible();
  await expect.poll(() => page.url()).toContain('#article/');
  const before = page.url();
  const targets = ['https://example.org/', 'file:///etc/passwd'];
  const navigations = () => entries().filter(({ what }) => what === 'navigation');
  for (const target of targets) {
    await page.evaluate((url) => window.location.assign(url), target);
    // Only the double writes down that it was asked. Chromium itself leads no page to a file.
    if (hostName === 'shell' && target.startsWith('https:')) {
      await expect.poll(() => navigations().map(({ url }) => url)).toContain(target);
    }
  }
  expect(navigations().every(({ prevented }) => prevented === true)).toBe(true);

  const outcome = await page.evaluate(async () => {
    const marks = window as unknown as { ran?: boolean };
    const refusals = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => refusals.add(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'https://example.org/pixel.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(image, frame);
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    for (let tries = 0; refusals.size < 4 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { ran: marks.ran === true, fetched, refusals: [...refusals].sort() };
  });
  expect(outcome).toEqual({
    ran: false,
    fetched: 'refused',
    refusals: ['connect-src', 'frame-src', 'img-src', 'script-src-elem'],
  });

  // All of that was asked of the page that would be gone by now.
  expect(page.url()).toBe(before);

  // No script opens anything, here or in the browser: what leads out is shown to a person first.
  const opened = await page.evaluate(() =>
    ['https://example.org/a', 'http://example.org/b'].map((url) => window.open(url) === null),
  );
  if (hostName === 'electron') {
    expect(opened).toEqual([true, true]);
    return;
  }
  // Only the double writes down what became of the request.
  await expect.poll(() => entries().filter(({ what }) => what === 'window-open').length).toBe(2);
  expect(entries().filter(({ what, action }) => what === 'window-open' && action !== 'deny')).toEqual([]);
  expect(entries().filter(({ what }) => what === 'open-external')).toEqual([]);
});

test('a second start brings the first window forward; the menu speaks the language of the settings', {
  tag: '@desktop',
}, async ({ hostName, dataFolder, start }) => {
  test.skip(hostName !== 'shell', 'The second start is of the double, and only it writes the menu down.');
  const { atlas, page, entries } = await start();
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    window.atlas?.subscribe('app.open', (payload) => heard.push(payload));
  });
  const link = 'lindero://article/mexico-united-states-relations/section/migration';
  const second = startShellProgram({ dataFolder, args: [link] });
  expect(await second.ended).toBe(0);
  await expect.poll(() => entries().some(({ what }) => what === 'window-focused')).toBe(true);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([{ link }]);

  const menus = () => entries().filter(({ what }) => what === 'menu');
  expect(JSON.stringify(menus().at(-1))).toContain('&File');
  await atlas.chooseLanguage('Español');
  await expect.poll(() => JSON.stringify(menus().at(-1))).toContain('&Archivo');
});
