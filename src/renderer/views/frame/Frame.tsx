import { type CSSProperties, type ReactNode, useRef } from 'react';
import { classes } from '#renderer/components/classes.ts';
import { PaneSeparator } from '#renderer/components/PaneSeparator.tsx';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { WindowLayout } from '#renderer/state/panes.ts';
import type { PanelName } from '#renderer/state/store.ts';
import { articleElementId } from '#renderer/views/reader/reveal.ts';
import type { Panes } from '#shared/models/settings.ts';
import styles from './frame.module.css';
import { SkipLinks } from './SkipLinks.tsx';
import { useFocusTrip } from './use-focus-trip.ts';

export type FrameProps = {
  readonly layout: WindowLayout;
  readonly onResize: (change: Partial<Panes>) => void;
  readonly onResized: () => void;
  /** Whether the contents are called up, where they have no column of their own. */
  readonly contentsOpen: boolean;
  readonly onCloseContents: () => void;
  readonly banner: ReactNode;
  readonly contents: ReactNode;
  readonly article: ReactNode;
  readonly map: ReactNode;
  readonly panelName: PanelName;
  /** What lies open below the map. null leaves no empty place; so with timeline and notes. */
  readonly panel: ReactNode;
  readonly timeline: ReactNode;
  readonly notes: ReactNode;
};

const forms = { columns: styles.columns, two: styles.two, stacked: styles.stacked };

/** The landmarks of the window, where they stand, and the bars between them. */
export function Frame(props: FrameProps) {
  const { layout, onResize, onResized, contentsOpen, panelName } = props;
  const { t } = useTranslate();
  const sizes = {
    '--contents-width': `${layout.contents.value}px`,
    '--article-width': `${layout.article.value}px`,
    '--panel-height': `${layout.panel.value}px`,
  } as CSSProperties;
  const hasColumn = layout.form === 'columns';
  const contents = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const notes = useRef<HTMLElement>(null);
  useFocusTrip(contents, contentsOpen && !hasColumn ? 'contents' : null);
  useFocusTrip(panel, panelName === 'none' ? null : panelName);
  useFocusTrip(notes, props.notes === null ? null : 'notes');
  return (
    <div className={classes(styles.frame, forms[layout.form])} style={sizes}>
      <SkipLinks />
      <header className={styles.banner}>{props.banner}</header>
      <nav
        ref={contents}
        id="contents"
        className={classes(styles.contents, !hasColumn && styles.onCall)}
        aria-label={t('reader.contents')}
        tabIndex={-1}
        hidden={!hasColumn && !contentsOpen}
        onKeyDown={(event) => !hasColumn && takesEscape(event) && props.onCloseContents()}
      >
        {props.contents}
      </nav>
      {hasColumn && (
        <PaneSeparator
          label={t('frame.resize-contents')}
          controls="contents"
          orientation="vertical"
          size={layout.contents}
          onMove={(contents) => onResize({ contents })}
          onRest={onResized}
        />
      )}
      <main id={articleElementId} className={styles.article} aria-label={t('reader.article')} tabIndex={-1}>
        {props.article}
      </main>
      {layout.form !== 'stacked' && (
        <PaneSeparator
          label={t('frame.resize-article')}
          controls={articleElementId}
          orientation="vertical"
          size={layout.article}
          onMove={(article) => onResize({ article })}
          onRest={onResized}
        />
      )}
      <div className={styles.beside}>
        <section id="map" className={styles.map} aria-label={t('map.region')} tabIndex={-1}>
          {props.map}
        </section>
        {props.panel !== null && (
          <>
            <PaneSeparator
              label={t('frame.resize-panel')}
              controls="panel"
              orientation="horizontal"
              size={layout.panel}
              onMove={(panel) => onResize({ panel })}
              onRest={onResized}
            />
            <section
              ref={panel}
              id="panel"
              className={styles.panel}
              aria-label={panelName === 'none' ? undefined : t(`${panelName}.title`)}
              tabIndex={-1}
            >
              {props.panel}
            </section>
          </>
        )}
      </div>
      {props.notes !== null && (
        <aside
          ref={notes}
          id="notes"
          className={classes(styles.notes, layout.notes === 'over' && styles.notesOver)}
          aria-label={t('frame.notes')}
          tabIndex={-1}
        >
          {props.notes}
        </aside>
      )}
      {props.timeline !== null && (
        <section id="timeline" className={styles.timeline} aria-label={t('frame.timeline')} tabIndex={-1}>
          {props.timeline}
        </section>
      )}
    </div>
  );
}
