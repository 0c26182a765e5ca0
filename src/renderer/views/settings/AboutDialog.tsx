import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { AppInfo } from '#shared/contract/app-channels.ts';
import styles from './settings.module.css';

export type AboutDialogProps = { readonly info: AppInfo; readonly onClose: () => void };

/** What this is, where its data is kept, and whose work the map is. */
export function AboutDialog({ info, onClose }: AboutDialogProps) {
  const { t } = useTranslate();
  return (
    <Dialog title={t('settings.about')} onClose={onClose}>
      <div className={styles.about}>
        <p>{t('settings.what-it-is')}</p>
        <h3>{t('settings.version', { version: info.version })}</h3>
        <p>
          {t('settings.data-folder')} <code>{info.dataFolder}</code>
        </p>
        <h3>{t('settings.sources')}</h3>
        <ul>
          {info.attributions.map((source) => (
            <li key={source.name}>
              {source.name} · {source.licence}
              <small>{source.attribution}</small>
            </li>
          ))}
        </ul>
        <p>{t('settings.point-of-view')}</p>
      </div>
    </Dialog>
  );
}
