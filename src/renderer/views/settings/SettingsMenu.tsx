import { useRef } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { languages, type Settings, themes, units } from '#shared/models/settings.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import styles from './settings.module.css';

export type SettingsMenuProps = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onDialog: (dialog: 'shortcuts' | 'about') => void;
  readonly onNotebook: () => void;
};

/** Each language in its own name, whatever the window speaks now. */
const languageNames = { en: 'English', es: 'Español' } as const;

/** What a button with this as its `popoverTarget` opens. */
export const settingsMenuId = 'settings';

/** A small menu below the banner: language, light and dark, and what is said about the program. */
export function SettingsMenu({ settings, onChange, onDialog, onNotebook }: SettingsMenuProps) {
  const { t } = useTranslate();
  const menu = useRef<HTMLDivElement>(null);
  /** The menu closes first and gives the focus to its button, which is where a dialog gives it back to. */
  const leaveFor = (openDialog: () => void) => () => {
    menu.current?.hidePopover();
    openDialog();
  };
  const system = { value: 'system', label: t('settings.system') } as const;
  return (
    <div ref={menu} id={settingsMenuId} popover="auto" className={styles.menu}>
      <ChoiceGroup
        label={t('settings.language')}
        name="language"
        value={settings.language ?? 'system'}
        options={[system, ...languages.map((value) => ({ value, label: languageNames[value], lang: value }))]}
        onChange={(value) => onChange({ language: value === 'system' ? null : value })}
      />
      <ChoiceGroup
        label={t('settings.theme')}
        name="theme"
        value={settings.theme}
        options={themes.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <ChoiceGroup
        label={t('settings.units')}
        name="units"
        value={settings.units}
        options={units.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={(chosen) => onChange({ units: chosen })}
      />
      <div className={styles.links}>
        <button type="button" className="button" aria-haspopup="dialog" onClick={leaveFor(onNotebook)}>
          {t('notebook.title')}
        </button>
        <button type="button" className="button" onClick={leaveFor(() => onDialog('shortcuts'))}>
          {t('settings.shortcuts')}
        </button>
        <button type="button" className="button" onClick={leaveFor(() => onDialog('about'))}>
          {t('settings.about')}
        </button>
      </div>
    </div>
  );
}
