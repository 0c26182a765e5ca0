import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { shortcuts } from '#renderer/state/shortcuts.ts';
import styles from './settings.module.css';

export type ShortcutsDialogProps = {
  readonly characterKeys: boolean;
  readonly onCharacterKeys: (on: boolean) => void;
  readonly onClose: () => void;
};

/** Which keys do what, and the switch for those that are single characters. */
export function ShortcutsDialog({ characterKeys, onCharacterKeys, onClose }: ShortcutsDialogProps) {
  const { t } = useTranslate();
  return (
    <Dialog title={t('settings.shortcuts')} onClose={onClose}>
      <table className={styles.table}>
        <tbody>
          {shortcuts.map(({ command, keys }) => (
            <tr key={command}>
              <td>{t(`command.${command}`)}</td>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={(event) => onCharacterKeys(event.target.checked)}
        />
        {t('settings.character-keys')}
      </label>
    </Dialog>
  );
}
