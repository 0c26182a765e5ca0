import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { articleElementId } from '#renderer/views/reader/reveal.ts';
import styles from './frame.module.css';

/** The first stops of the Tab key: past the banner, to where one wants to be. */
export function SkipLinks() {
  const { t } = useTranslate();
  const targets = [
    [articleElementId, t('frame.skip-to-article')],
    ['contents', t('frame.skip-to-contents')],
    ['map', t('frame.skip-to-map')],
  ] as const;
  return (
    <div className={styles.skip}>
      {targets.map(([id, words]) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(id)?.focus();
          }}
        >
          {words}
        </a>
      ))}
    </div>
  );
}
