import { useId, useState } from 'react';
import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { formatDistance } from '#renderer/i18n/format-distance.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { type MissionFilter, type MissionGroup, toggleGroups } from '#renderer/state/mission-filter.ts';
import { missionTypeHeading } from '#shared/missions/mission-types.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName, countryNameWithArticle } from '#shared/text/mission-name.ts';
import { LegendCheck } from './LegendCheck.tsx';
import styles from './legend.module.css';
import { groupsByDirection } from './legend-groups.ts';

export type LegendProps = {
  readonly groups: readonly MissionGroup[];
  /** The two States' codes in title order: whose colour is whose. */
  readonly sides: readonly (string | null)[];
  readonly countries: readonly CountryFacts[];
  readonly filter: MissionFilter;
  readonly onFilter: (filter: MissionFilter) => void;
  /** Missions whose place is in doubt, and such that have none. */
  readonly doubtful: number;
  readonly unplaced: number;
  readonly borderKm: number | null;
  readonly onShowBorder: () => void;
  readonly onPointToBorder: (pointing: boolean) => void;
  readonly onFold: () => void;
  readonly foldedAtFirst: boolean;
};

/** What the symbols mean, how many there are of each, and which are shown. Folded, it keeps symbols and counts. */
export function Legend(props: LegendProps) {
  const { groups, sides, countries, filter, onFilter, doubtful, unplaced, borderKm } = props;
  const { t, language, units } = useTranslate();
  const [open, setOpen] = useState(!props.foldedAtFirst);
  const body = useId();
  const side = (iso2: string) => (iso2 === sides[0] ? 0 : iso2 === sides[1] ? 1 : null);

  // Of an article that names no mission and no border there is nothing to explain.
  if (groups.length === 0 && borderKm === null) return null;
  return (
    <div className={styles.legend} data-covers-map="" data-form={open ? 'full' : 'compact'}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => {
          setOpen(!open);
          props.onFold();
        }}
      >
        {t('map.legend')}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={open ? 'M4 6l4 4 4-4' : 'M4 10l4-4 4 4'} />
        </svg>
      </button>
      <div id={body} className={styles.body}>
        {groupsByDirection(groups).map(({ key, sending, receiving, members }) => (
          <fieldset key={key} className={styles.group} data-side={side(sending) ?? 'other'}>
            <legend>
              <LegendCheck
                keys={members.map((group) => group.key)}
                filter={filter}
                onToggle={(keys) => onFilter(toggleGroups(filter, keys))}
                label={t('map.sending-in', {
                  sending: countryName(sending, countries, language),
                  receiving: countryNameWithArticle(receiving, countries, language),
                })}
                count={null}
                symbol={null}
              />
            </legend>
            {members.map((group) => (
              <LegendCheck
                key={group.key}
                keys={[group.key]}
                filter={filter}
                onToggle={(keys) => onFilter(toggleGroups(filter, keys))}
                label={missionTypeHeading(group.type, group.count, language)}
                count={group.count}
                symbol={<MissionSymbol type={group.type} side={side(group.sending)} />}
              />
            ))}
          </fieldset>
        ))}
        <ul className={styles.lines}>
          {borderKm !== null && (
            <li>
              <button
                type="button"
                aria-label={t('map.border-show', { distance: formatDistance(borderKm, language, units) })}
                onClick={props.onShowBorder}
                onPointerEnter={() => props.onPointToBorder(true)}
                onPointerLeave={() => props.onPointToBorder(false)}
                onFocus={() => props.onPointToBorder(true)}
                onBlur={() => props.onPointToBorder(false)}
              >
                <svg className={styles.line} viewBox="0 0 16 16" aria-hidden="true">
                  <path data-line="border" d="M0 8h16" />
                </svg>
                <span>{t('map.border')}</span>
                <span className={styles.count}>{formatDistance(borderKm, language, units)}</span>
              </button>
            </li>
          )}
          <li title={t('map.point-of-view')}>
            <svg className={styles.line} viewBox="0 0 16 16" aria-hidden="true">
              <path data-line="disputed" d="M0 8h16" />
            </svg>
            <span>{t('map.disputed')}</span>
          </li>
          {doubtful > 0 && (
            <li>
              <svg className={styles.line} viewBox="0 0 16 16" aria-hidden="true">
                <path data-line="doubt" d="M8 1a7 7 0 1 1-.01 0Z" />
              </svg>
              <span>{t('map.doubtful')}</span>
              <span className={styles.count}>{doubtful}</span>
            </li>
          )}
        </ul>
        {unplaced > 0 && <p className={styles.unplaced}>{t('map.unplaced', { count: unplaced })}</p>}
      </div>
    </div>
  );
}
