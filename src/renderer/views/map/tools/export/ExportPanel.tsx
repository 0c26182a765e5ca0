import { useState } from 'react';
import { Field } from '#renderer/components/Field.tsx';
import { pngOfSvg } from '#renderer/files/png-of-svg.ts';
import { saveFile } from '#renderer/files/save-file.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { slug } from '#shared/text/slug.ts';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';
import { drawMap } from './draw-map.ts';
import { exportFrame } from './export-frame.ts';
import { mapSvg } from './map-svg.ts';
import { useRemarks } from './use-remarks.ts';

const forms = ['SVG', 'PNG'] as const;

type Progress =
  | { readonly kind: 'nothing' | 'drawing' | 'failed' }
  | { readonly kind: 'saved'; readonly file: string };

/** What the map shows as a file for print or another program, with all that a map must say about itself. */
export function ExportPanel(props: ToolProps) {
  const { map, scene, edition } = props;
  const { t, language, units } = useTranslate();
  const [caption, setCaption] = useState(edition.article.title);
  const [progress, setProgress] = useState<Progress>({ kind: 'nothing' });
  const remarksOf = useRemarks(props);

  async function save(form: (typeof forms)[number]): Promise<void> {
    setProgress({ kind: 'drawing' });
    try {
      const frame = exportFrame(map);
      const drawing = await drawMap({
        ...props,
        frame,
        scene,
        language,
        units,
        caption: caption.trim() || edition.article.title,
        remarks: remarksOf(frame),
      });
      const { text, width, height } = mapSvg(drawing);
      const file = `${slug(drawing.caption) || 'map'}.${form.toLowerCase()}`;
      if (form === 'SVG') saveFile(file, text, 'image/svg+xml');
      else saveFile(file, await pngOfSvg(text, width, height), 'image/png');
      setProgress({ kind: 'saved', file });
    } catch {
      setProgress({ kind: 'failed' });
    }
  }

  return (
    <>
      <div className={styles.row}>
        <label className={styles.field}>
          {t('tools.export-caption')}
          <Field value={caption} maxLength={200} onChange={({ target }) => setCaption(target.value)} />
        </label>
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            className={styles.action}
            // Not `disabled`: the focus would be lost.
            aria-disabled={progress.kind === 'drawing'}
            onClick={() => progress.kind !== 'drawing' && void save(form)}
          >
            {t('tools.export-save', { form })}
          </button>
        ))}
      </div>
      <p className={styles.soft}>{t('tools.export-about')}</p>
      <p role="status">
        {progress.kind === 'drawing' && t('tools.export-drawing')}
        {progress.kind === 'failed' && t('tools.export-failed')}
        {progress.kind === 'saved' && t('tools.export-saved', { file: progress.file })}
      </p>
    </>
  );
}
