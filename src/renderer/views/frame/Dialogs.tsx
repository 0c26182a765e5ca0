import { AboutDialog } from '#renderer/views/settings/AboutDialog.tsx';
import { ShortcutsDialog } from '#renderer/views/settings/ShortcutsDialog.tsx';
import type { AppInfo } from '#shared/contract/app-channels.ts';
import type { Settings } from '#shared/models/settings.ts';

/** Which dialog lies over the window; there is never more than one. */
export type DialogName = 'none' | 'shortcuts' | 'about';

export type DialogsProps = {
  readonly open: DialogName;
  readonly info: AppInfo | null;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
};

export function Dialogs({ open, info, settings, onSettings, onClose }: DialogsProps) {
  switch (open) {
    case 'none':
      return null;
    case 'shortcuts':
      return (
        <ShortcutsDialog
          characterKeys={settings.characterKeys}
          onCharacterKeys={(characterKeys) => onSettings({ characterKeys })}
          onClose={onClose}
        />
      );
    case 'about':
      return info === null ? null : <AboutDialog info={info} onClose={onClose} />;
  }
}
