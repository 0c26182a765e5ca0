import { memo, useId } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { type NoteColour, noteColours } from '#shared/models/note.ts';
import styles from './colour-swatch.module.css';

export type ColourChoiceProps = {
  readonly value: NoteColour;
  readonly onChange: (colour: NoteColour) => void;
};

/** One of the colours that a note can have. */
export const ColourChoice = memo(function ColourChoice({ value, onChange }: ColourChoiceProps) {
  const { t } = useTranslate();
  const name = useId();
  return (
    <fieldset className={styles.colours}>
      <legend className="visually-hidden">{t('notes.colour')}</legend>
      {noteColours.map((colour) => (
        <label
          key={colour}
          className={styles.swatch}
          data-colour={colour}
          title={t(`notes.colour.${colour}`)}
        >
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={colour === value}
            onChange={() => onChange(colour)}
          />
          <span className="visually-hidden">{t(`notes.colour.${colour}`)}</span>
        </label>
      ))}
    </fieldset>
  );
});
