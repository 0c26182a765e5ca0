import { app, Menu, nativeTheme } from 'electron';
import type { SettingsFile } from '#main/services/settings/settings-file.ts';
import type { Language, Settings } from '#shared/models/settings.ts';
import { menuTemplate } from './menu-template.ts';
import { type MenuWords, menuWords } from './menu-words.ts';

/** The native menu and theme follow the settings, now and when they change. */
export function setupMenuAndTheme(settings: SettingsFile): void {
  const apply = ({ language, theme }: Settings) => {
    nativeTheme.themeSource = theme;
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(nativeWords({ language }), process.platform === 'darwin')),
    );
  };
  apply(settings.current());
  settings.onChange(apply);
}

/** The words of what is not the page's, in the person's language. */
export const nativeWords = ({ language }: Pick<Settings, 'language'>): MenuWords =>
  menuWords[language ?? systemLanguage()];

function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('es') ? 'es' : 'en';
}
