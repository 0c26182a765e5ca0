import type { CSSProperties } from 'react';
import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { TextStretch } from '#renderer/views/reader/text-ranges.ts';
import { type NoteColour, noteColours } from '#shared/models/note.ts';
import swatches from './colour-swatch.module.css';
import styles from './selection-toolbar.module.css';
import { shorten } from './shorten.ts';

export type SelectionToolbarProps = {
  /** Where the selected words stand in the window. */
  readonly box: DOMRect;
  /** Another Lindero writes the notebook: words can only be linked to. */
  readonly readOnly: boolean;
  readonly onHighlight: (colour: NoteColour) => void;
  readonly onNote: () => void;
  /** Code points of the article. */
  readonly stretch: TextStretch;
  readonly words: string;
};

/** Pixels between the words and the bar, and that the bar needs above them. */
const gap = 8;
const height = 44;
const halfWidth = 190;

/** What can be done with selected words, beside them. */
export function SelectionToolbar({
  box,
  readOnly,
  stretch,
  words,
  onHighlight,
  onNote,
}: SelectionToolbarProps) {
  const { t } = useTranslate();
  const above = box.top - height - gap > 50;
  const place: CSSProperties = {
    left: Math.max(halfWidth, Math.min(innerWidth - halfWidth, box.left + box.width / 2)),
    top: above ? box.top - height - gap : Math.min(box.bottom + gap, innerHeight - height - gap),
  };
  return (
    <div
      role="toolbar"
      aria-label={t('notes.selection')}
      className={styles.toolbar}
      style={place}
      // The words stay selected while the bar is used.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {noteColours.map((colour) => {
        const deed = t('notes.highlight', { colour: t(`notes.colour.${colour}`).toLowerCase() });
        return (
          <button
            key={colour}
            type="button"
            className={swatches.swatch}
            data-colour={colour}
            aria-label={deed}
            title={readOnly ? t('notebook.read-only') : deed}
            disabled={readOnly}
            onClick={() => onHighlight(colour)}
          />
        );
      })}
      <button
        type="button"
        className="button"
        title={readOnly ? t('notebook.read-only') : undefined}
        disabled={readOnly}
        onClick={onNote}
      >
        {t('notes.note')}
      </button>
      <CopyLink to={{ kind: 'words', ...stretch }} name={shorten(words, 30)} />
    </div>
  );
}
