import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { panelsOf } from '#renderer/state/panels-of.ts';
import type { PanelName } from '#renderer/state/store.ts';
import { missionsToCheck, wantsALook } from '#renderer/views/placing/missions-to-check.ts';
import type { Edition } from '#shared/models/edition.ts';
import { BannerSwitch } from './BannerSwitch.tsx';
import styles from './banner.module.css';

export type BannerProps = {
  readonly edition: Edition;
  /** null where the contents have a column of their own. */
  readonly contentsOpen: boolean | null;
  readonly onToggleContents: () => void;
  readonly panel: PanelName;
  readonly onTogglePanel: (panel: PanelName) => void;
  readonly onLibrary: () => void;
  readonly onStudy: () => void;
  readonly notes: { readonly shown: boolean; readonly count: number };
  readonly onToggleNotes: () => void;
  readonly search: ReactNode;
  readonly settings: ReactNode;
};

/** The name of the atlas, the open article, and what concerns the whole window. */
export function Banner(props: BannerProps) {
  const { edition, contentsOpen, onToggleContents, panel, onTogglePanel, onLibrary, search, settings } =
    props;
  const { notes, onToggleNotes, onStudy } = props;
  const { article, missions } = edition;
  const { t } = useTranslate();
  const panels = panelsOf(edition);
  const toCheck = missionsToCheck(missions);
  return (
    <div className={styles.banner}>
      <span className={styles.brand}>
        Lindero<span aria-hidden="true">.</span>
      </span>
      <button type="button" className="button" aria-haspopup="dialog" onClick={onLibrary}>
        {t('library.title')}
      </button>
      {contentsOpen !== null && (
        <BannerSwitch on={contentsOpen} controls="contents" onToggle={onToggleContents}>
          {t('reader.contents')}
        </BannerSwitch>
      )}
      <span dir="auto" className={styles.title} lang={article.language} title={article.title}>
        {article.title}
      </span>
      {search}
      {panels.has('missions') && (
        <BannerSwitch on={panel === 'missions'} controls="panel" onToggle={() => onTogglePanel('missions')}>
          {t('missions.title')} <span className={styles.count}>{missions.length}</span>
        </BannerSwitch>
      )}
      {toCheck.length > 0 && (
        <BannerSwitch on={panel === 'placing'} controls="panel" onToggle={() => onTogglePanel('placing')}>
          {t('placing.title')} <span className={styles.count}>{toCheck.filter(wantsALook).length}</span>
        </BannerSwitch>
      )}
      {panels.has('places') && (
        <BannerSwitch on={panel === 'places'} controls="panel" onToggle={() => onTogglePanel('places')}>
          {t('places.title')}
        </BannerSwitch>
      )}
      {panels.has('figures') && (
        <BannerSwitch on={panel === 'figures'} controls="panel" onToggle={() => onTogglePanel('figures')}>
          {t('figures.title')}
        </BannerSwitch>
      )}
      <BannerSwitch on={notes.shown} controls="notes" onToggle={onToggleNotes}>
        {t('notes.title')} <span className={styles.count}>{notes.count}</span>
      </BannerSwitch>
      <button type="button" className="button" aria-haspopup="dialog" onClick={onStudy}>
        {t('study.title')}
      </button>
      {settings}
    </div>
  );
}
