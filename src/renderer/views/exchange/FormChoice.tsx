import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { forms } from '#shared/exchange/notes/forms.ts';
import type { FormName } from '#shared/models/exchange.ts';
import styles from './exchange.module.css';

export type FormChoiceProps = {
  readonly form: FormName;
  readonly onForm: (form: FormName) => void;
};

/** The forms as a list to choose from, and what the chosen one keeps and leaves behind. */
export function FormChoice({ form, onForm }: FormChoiceProps) {
  const { t } = useTranslate();
  return (
    <fieldset className={styles.group}>
      <legend>{t('exchange.form')}</legend>
      <div className={styles.forms}>
        {forms.map(({ name, extension, lossless, imported }) => (
          <div key={name} className={styles.form}>
            <label className={styles.formHead}>
              <input
                type="radio"
                name="form"
                value={name}
                checked={form === name}
                aria-describedby={form === name ? 'form-facts' : undefined}
                onChange={() => onForm(name)}
              />
              <span className={styles.formName}>{t(`exchange.form.${name}`)}</span>
              <span className={styles.extension} aria-hidden="true">
                .{extension}
              </span>
            </label>
            {form === name && (
              <dl id="form-facts" className={styles.facts}>
                <dt>{t('exchange.keeps')}</dt>
                <dd>{t(`exchange.keeps.${name}`)}</dd>
                <dt>{t('exchange.loses')}</dt>
                <dd>{t(`exchange.loses.${name}`)}</dd>
                <dd className={styles.again}>
                  {t(`exchange.again.${lossless ? 'lossless' : imported ? 'partly' : 'never'}`)}
                </dd>
              </dl>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
