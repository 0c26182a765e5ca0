import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { NoteMessage } from './NoteMessage.tsx';

export type ReadOnlyMessageProps = { readonly onNotebook: () => void };

/** Why nothing can be changed here, and the way to where it can be mended. */
export function ReadOnlyMessage({ onNotebook }: ReadOnlyMessageProps) {
  const { t } = useTranslate();
  return (
    <NoteMessage role="status" place="column">
      <p>{t('notebook.read-only')}</p>
      <button type="button" className="button" aria-haspopup="dialog" onClick={onNotebook}>
        {t('notebook.title')}
      </button>
    </NoteMessage>
  );
}
