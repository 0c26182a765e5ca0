import { app, Menu, nativeTheme } from 'electron';
import type { SettingsFile } from '#main/services/settings/settings-file.ts';
import type { Language, Settings } from '#shared/models/settings.ts';
import { menuTemplate } from './menu-template.ts';
import { menuWords } from './menu-words.ts';

/** The native menu and theme follow the settings, now and when they change. */
export function setupMenuAndTheme(settings: SettingsFile): void {
  const apply = ({ language, theme }: Settings) => {
    nativeTheme.themeSource = theme;
    const words = menuWords[language ?? systemLanguage()];
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, process.platform === 'darwin')));
  };
  apply(settings.current());
  settings.onChange(apply);
}

function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('es') ? 'es' : 'en';
}
