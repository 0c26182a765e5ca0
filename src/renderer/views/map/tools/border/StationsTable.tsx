import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { Table } from '#renderer/components/Table.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Station } from '#shared/geo/border-walk.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { countryName, missionName } from '#shared/text/mission-name.ts';
import { formatLength } from '../../format-lengths.ts';
import styles from '../tools.module.css';
import type { BorderPlace } from './border-places.ts';

export type StationsTableProps = {
  readonly stations: readonly Station<BorderPlace>[];
  /** Where one stands, or near it. */
  readonly chosen: Station<BorderPlace> | null;
  readonly asking: boolean;
  readonly edition: Edition;
  readonly countries: readonly CountryFacts[];
  readonly onGo: (alongKm: number) => void;
  readonly onSelect: (selection: Subject) => void;
};

/** What lies along the border, in the order of the way. Choosing a place leads there. */
export function StationsTable(props: StationsTableProps) {
  const { stations, chosen, asking, edition, countries, onGo, onSelect } = props;
  const { t, language, units } = useTranslate();
  const number = new Intl.NumberFormat(language);
  const sides = edition.article.sides.map(({ iso2 }) => iso2);
  const side = (iso2: string) => (iso2 === sides[0] ? 0 : iso2 === sides[1] ? 1 : null);
  if (stations.length === 0 && !asking) return <EmptyMessage>{t('tools.border-empty')}</EmptyMessage>;
  return (
    <Table className={styles.table} aria-busy={asking}>
      <caption>{t('tools.border-along', { count: stations.length })}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {t('tools.border-mark')}
          </th>
          <th scope="col">{t('tools.border-place')}</th>
          <th scope="col">{t('tools.border-missions')}</th>
          <th scope="col" className={styles.number}>
            {t('tools.border-inhabitants')}
          </th>
          <th scope="col" className={styles.number}>
            {t('tools.border-distance')}
          </th>
        </tr>
      </thead>
      <tbody>
        {stations.map((station) => {
          const { item, alongKm, distanceKm } = station;
          return (
            <tr key={item.placeId} data-chosen={station === chosen || undefined}>
              <td className={styles.number}>{formatLength(alongKm, language, units)}</td>
              <th scope="row">
                <button type="button" className={styles.mission} onClick={() => onGo(alongKm)}>
                  {item.name}
                </button>{' '}
                <small className={styles.soft}>{countryName(item.country, countries, language)}</small>
              </th>
              <td>
                {item.missions.map((mission) => (
                  <button
                    key={mission.id}
                    type="button"
                    className={styles.symbol}
                    title={missionName(mission, countries, language)}
                    aria-label={missionName(mission, countries, language)}
                    onClick={() => onSelect({ kind: 'mission', id: mission.id })}
                  >
                    <MissionSymbol type={mission.type} side={side(mission.sending)} />
                  </button>
                ))}
              </td>
              <td className={styles.number}>
                {item.population === 0 ? '—' : number.format(item.population)}
              </td>
              <td className={styles.number}>{formatLength(distanceKm, language, units)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
