import { useMemo } from 'react';
import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { Table } from '#renderer/components/Table.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { decimalDegrees } from '#shared/geo/coordinates.ts';
import { countryName, missionName } from '#shared/text/mission-name.ts';
import { formatLengths } from '../../format-lengths.ts';
import { PointEntry } from '../../sketch/PointEntry.tsx';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';
import { nearestByState } from './nearest-by-state.ts';

/** Which missions of each State are nearest to a point, and how far. */
export function NearestPanel({ tools, onTools, map, edition, countries, onFindPlaces, onSelect }: ToolProps) {
  const { t, language, units } = useTranslate();
  const { from } = tools;
  const sides = useMemo(() => edition.article.sides.map(({ iso2 }) => iso2), [edition]);
  const nearest = useMemo(
    () => (from === null ? [] : nearestByState(edition.missions, sides, from)),
    [edition, sides, from],
  );
  const side = (iso2: string) => (iso2 === sides[0] ? 0 : iso2 === sides[1] ? 1 : null);
  return (
    <>
      <PointEntry
        onPoint={({ lat, lon }, place) => onTools({ from: { lat, lon, name: place?.name ?? null } })}
        centre={() => map.getCenter().wrap()}
        countries={countries}
        onFindPlaces={onFindPlaces}
      />
      <p role="status" className={styles.soft}>
        {from === null
          ? t('tools.nearest-hint')
          : t('tools.nearest-from', { place: from.name ?? decimalDegrees(from) })}
      </p>
      {from !== null && (
        <div className={styles.columns}>
          {nearest.map(({ sending, missions }) => (
            <Table key={sending} className={styles.table}>
              <caption>{countryName(sending, countries, language)}</caption>
              <tbody>
                {missions.map(({ mission, distanceKm }) => (
                  <tr key={mission.id}>
                    <th scope="row">
                      <button
                        type="button"
                        className={styles.mission}
                        aria-label={missionName(mission, countries, language)}
                        onClick={() => onSelect({ kind: 'mission', id: mission.id })}
                      >
                        <MissionSymbol type={mission.type} side={side(sending)} />
                        {mission.city ?? mission.placing.place?.name}
                      </button>
                    </th>
                    <td className={styles.number}>{formatLengths(distanceKm, language, units)}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          ))}
        </div>
      )}
    </>
  );
}
