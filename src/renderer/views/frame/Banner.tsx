import { Fragment, type ReactNode, useRef } from 'react';
import { classes } from '#renderer/components/classes.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { panelsOf } from '#renderer/state/panels-of.ts';
import type { PanelName } from '#renderer/state/store.ts';
import { missionsToCheck, wantsALook } from '#renderer/views/placing/missions-to-check.ts';
import { settingsMenuId } from '#renderer/views/settings/SettingsMenu.tsx';
import type { Edition } from '#shared/models/edition.ts';
import { BannerMenu } from './BannerMenu.tsx';
import { BannerSwitch } from './BannerSwitch.tsx';
import styles from './banner.module.css';
import { useBannerRoom } from './use-banner-room.ts';

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
  /** The menu that Settings opens. */
  readonly settings: ReactNode;
};

type Item = { readonly key: string; readonly button: ReactNode };

/** The name of the atlas, the open article, and what concerns the whole window. What does not fit is in a menu at its end. */
export function Banner(props: BannerProps) {
  const { edition, contentsOpen, onToggleContents, panel, onTogglePanel, onLibrary, search, settings } =
    props;
  const { notes, onToggleNotes, onStudy } = props;
  const { article, missions } = edition;
  const { t } = useTranslate();
  const panels = panelsOf(edition);
  const toCheck = missionsToCheck(missions);
  const banner = useRef<HTMLDivElement>(null);
  const panelSwitch = (name: Exclude<PanelName, 'none'>, words: ReactNode): readonly Item[] => [
    {
      key: name,
      button: (
        <BannerSwitch on={panel === name} controls="panel" opens={name} onToggle={() => onTogglePanel(name)}>
          {words}
        </BannerSwitch>
      ),
    },
  ];
  const counted = (words: string, count: number) => (
    <>
      {words} <span className={styles.count}>{count}</span>
    </>
  );
  const items: readonly Item[] = [
    ...(panels.has('missions') ? panelSwitch('missions', counted(t('missions.title'), missions.length)) : []),
    ...(toCheck.length > 0
      ? panelSwitch('placing', counted(t('placing.title'), toCheck.filter(wantsALook).length))
      : []),
    ...(panels.has('places') ? panelSwitch('places', t('places.title')) : []),
    ...(panels.has('figures') ? panelSwitch('figures', t('figures.title')) : []),
    {
      key: 'notes',
      button: (
        <BannerSwitch on={notes.shown} controls="notes" opens="notes" onToggle={onToggleNotes}>
          {counted(t('notes.title'), notes.count)}
        </BannerSwitch>
      ),
    },
    {
      key: 'study',
      button: (
        <button type="button" className="button" aria-haspopup="dialog" onClick={onStudy}>
          {t('study.title')}
        </button>
      ),
    },
    {
      key: 'settings',
      button: (
        <button type="button" className="button" popoverTarget={settingsMenuId}>
          {t('settings.title')}
        </button>
      ),
    },
  ];
  const fitting = useBannerRoom(banner, items.length, String(contentsOpen !== null));
  return (
    <div ref={banner} className={styles.banner}>
      <div className={styles.begin}>
        <span className={styles.brand}>
          Lindero<span aria-hidden="true">.</span>
        </span>
        <button type="button" className="button" aria-haspopup="dialog" onClick={onLibrary}>
          {t('library.title')}
        </button>
        {contentsOpen !== null && (
          <BannerSwitch on={contentsOpen} controls="contents" opens="contents" onToggle={onToggleContents}>
            {t('reader.contents')}
          </BannerSwitch>
        )}
        <span dir="auto" className={styles.title} lang={article.language} title={article.title}>
          {article.title}
        </span>
      </div>
      {search}
      <div className={styles.end}>
        <div className={styles.items}>
          {items.map(({ key, button }, index) => (
            <div key={key} data-banner-item="" className={classes(index >= fitting && styles.inMenu)}>
              {button}
            </div>
          ))}
        </div>
        <BannerMenu>
          {items.slice(fitting).map(({ key, button }) => (
            <Fragment key={key}>{button}</Fragment>
          ))}
        </BannerMenu>
      </div>
      {settings}
    </div>
  );
}
