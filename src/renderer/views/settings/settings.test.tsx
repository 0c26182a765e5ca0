// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { renderView } from '#renderer/testing/render-view.tsx';
import type { AppInfo } from '#shared/contract/app-channels.ts';
import { firstSession } from '#shared/models/session.ts';
import { defaultSettings, type Language, type Settings } from '#shared/models/settings.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

function openMenu(settings: Partial<Settings> = {}, language: Language = 'en') {
  const asked = { onChange: vi.fn(), onDialog: vi.fn(), onNotebook: vi.fn() };
  const view = renderView(<SettingsMenu settings={{ ...defaultSettings, ...settings }} {...asked} />, {
    language,
  });
  const chosenIn = (group: string) =>
    view.screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((one) => one.closest('fieldset')?.querySelector('legend')?.textContent === group)
      .filter(({ checked }) => checked)
      .map(({ parentElement }) => parentElement?.textContent);
  return { ...view, ...asked, chosenIn };
}

test('the menu shows which language, appearance and unit hold', () => {
  const { chosenIn } = openMenu({ language: 'es', theme: 'dark', units: 'imperial' });
  expect(chosenIn('Language')).toEqual(['Español']);
  expect(chosenIn('Appearance')).toEqual(['Dark']);
  expect(chosenIn('Distances')).toEqual(['Miles']);
});

test('who has chosen no language goes by that of the system, and can go back to that', async () => {
  expect(openMenu().chosenIn('Language')).toEqual(['As the system']);
  const { screen, user, onChange } = openMenu({ language: 'es', theme: 'dark' });
  const [ofLanguage] = screen.getAllByRole('radio', { name: 'As the system' });
  if (ofLanguage !== undefined) await user.click(ofLanguage);
  expect(onChange).toHaveBeenCalledWith({ language: null });
});

test.each([
  ['Español', { language: 'es' }],
  ['Light', { theme: 'light' }],
  ['Miles', { units: 'imperial' }],
] as const)('choosing %s changes that and nothing else', async (name, change) => {
  const { screen, user, onChange } = openMenu();
  await user.click(screen.getByRole('radio', { name }));
  expect(onChange.mock.calls).toEqual([[change]]);
});

test('a language is named in itself, whatever the window speaks, for eyes and for voices', () => {
  const { screen } = openMenu({}, 'es');
  const name = screen.getByRole('radio', { name: 'Español' }).parentElement;
  expect(name?.lang).toBe('es');
  expect(screen.getByRole('radio', { name: 'English' }).parentElement?.lang).toBe('en');
  expect(screen.getByRole('radio', { name: 'Oscuro' })).toBeDefined();
});

test('the menu leads to the notebook, the keys and what the program says of itself, and closes before they open', async () => {
  const { screen, user, onDialog, onNotebook } = openMenu();
  const deeds: string[] = [];
  HTMLElement.prototype.hidePopover = () => deeds.push('closed');
  onDialog.mockImplementation((dialog: string) => deeds.push(dialog));
  onNotebook.mockImplementation(() => deeds.push('notebook'));
  for (const name of ['Notebook', 'Keyboard shortcuts', 'About Lindero']) {
    await user.click(screen.getByRole('button', { name }));
  }
  expect(deeds).toEqual(['closed', 'notebook', 'closed', 'shortcuts', 'closed', 'about']);
});

test('the keys are listed with what they do, and single ones can be switched off', async () => {
  const [onCharacterKeys, onClose] = [vi.fn(), vi.fn()];
  const dialog = <ShortcutsDialog characterKeys onCharacterKeys={onCharacterKeys} onClose={onClose} />;
  const { screen, user } = renderView(dialog);
  expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined();
  const row = screen.getByRole('row', { name: /^Go to the search/ });
  expect([...row.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual(['Ctrl K', '/']);
  await user.click(screen.getByRole('checkbox', { name: 'Single keys are shortcuts' }));
  expect(onCharacterKeys.mock.calls).toEqual([[false]]);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('the program says its version, where the data lies, and whose the map is, with the words that the licence asks for', () => {
  const info: Partial<AppInfo> = {
    version: '1.2.3',
    settings: defaultSettings,
    session: firstSession,
    dataFolder: '/home/ana/Lindero',
    notices: [],
    attributions: [
      { name: 'OpenStreetMap', licence: 'ODbL-1.0', attribution: '© OpenStreetMap contributors, ODbL 1.0.' },
    ],
  };
  const { screen } = renderView(<AboutDialog info={info as AppInfo} onClose={vi.fn()} />);
  expect(screen.getByRole('heading', { name: 'Version 1.2.3' })).toBeDefined();
  expect(screen.getByText('/home/ana/Lindero')).toBeDefined();
  const source = screen.getByRole('listitem');
  expect(source.textContent).toBe('OpenStreetMap · ODbL-1.0© OpenStreetMap contributors, ODbL 1.0.');
});
