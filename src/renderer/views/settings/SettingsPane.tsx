import { memo } from 'react';
import { useActions, useWindow } from '#renderer/state/use-window.ts';
import { SettingsMenu, type SettingsMenuProps } from './SettingsMenu.tsx';

/** The menu of settings, as they stand in this window. */
export const SettingsPane = memo(function SettingsPane({ onDialog }: Pick<SettingsMenuProps, 'onDialog'>) {
  const settings = useWindow((state) => state.settings);
  const { saveSettings, notebook } = useActions();
  return (
    <SettingsMenu
      settings={settings}
      onChange={saveSettings}
      onDialog={onDialog}
      onNotebook={() => void notebook.show(true)}
    />
  );
});
