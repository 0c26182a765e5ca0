import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ShownChanges } from '#renderer/state/library-state.ts';
import { ChangesList } from './ChangesList.tsx';

export type ChangesDialogProps = { readonly shown: ShownChanges; readonly onClose: () => void };

/** What an edition says otherwise than the one that it replaced. */
export function ChangesDialog({ shown, onClose }: ChangesDialogProps) {
  const { t } = useTranslate();
  const { title, changes, countries } = shown;
  return (
    <Dialog title={t('library.changes-of', { title })} wide onClose={onClose}>
      {changes === null ? (
        <p>{t('library.no-previous')}</p>
      ) : (
        <ChangesList changes={changes} countries={countries} />
      )}
    </Dialog>
  );
}
