import { useMemo } from 'react';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { MissionSymbol } from '#renderer/components/MissionSymbol.tsx';
import { Table } from '#renderer/components/Table.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { districtEdges, neighbouringDistricts } from '#shared/geo/district-edges.ts';
import type { NearestDistrict } from '#shared/geo/nearest-districts.ts';
import { countryName, countryNameWithArticle, missionName } from '#shared/text/mission-name.ts';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';
import { districtChoices } from './state-districts.ts';

/** Whose districts of nearest mission are drawn, and which district meets which. */
export function DistrictsPanel({ tools, onTools, edition, filter, countries, onSelect }: ToolProps) {
  const { t, language } = useTranslate();
  const choices = useMemo(() => districtChoices(edition, filter), [edition, filter]);
  const chosen = choices.find(({ key }) => key === tools.districtsOf);
  const side =
    chosen === undefined ? -1 : edition.article.sides.findIndex(({ iso2 }) => iso2 === chosen.sending);
  const districts = chosen?.districts ?? [];
  const neighbours = useMemo(
    () => neighbouringDistricts(districts.length, districtEdges(districts)),
    [districts],
  );
  const cityOf = ({ missions: [first] }: NearestDistrict) => first?.city ?? first?.placing.place?.name ?? '';
  if (choices.length === 0) return <EmptyMessage>{t('tools.districts-none')}</EmptyMessage>;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('tools.districts')}</legend>
        {[null, ...choices].map((choice) => (
          <label key={choice?.key ?? ''}>
            <input
              type="radio"
              name="districts-of"
              checked={choice?.key === chosen?.key}
              onChange={() => onTools({ districtsOf: choice?.key ?? null })}
            />
            {choice === null
              ? t('tools.districts-off')
              : t('map.sending-in', {
                  sending: countryName(choice.sending, countries, language),
                  receiving: countryNameWithArticle(choice.receiving, countries, language),
                })}
          </label>
        ))}
      </fieldset>
      <p className={styles.soft}>{t('tools.districts-about')}</p>
      {chosen !== undefined && (
        <Table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('tools.districts-mission')}</th>
              <th scope="col">{t('tools.districts-neighbours')}</th>
            </tr>
          </thead>
          <tbody>
            {districts.map((district, index) => (
              <tr key={district.missions[0]?.id}>
                <th scope="row">
                  {district.missions.map((mission) => (
                    <button
                      key={mission.id}
                      type="button"
                      className={styles.mission}
                      aria-label={missionName(mission, countries, language)}
                      onClick={() => onSelect({ kind: 'mission', id: mission.id })}
                    >
                      <MissionSymbol type={mission.type} side={side === 0 ? 0 : side === 1 ? 1 : null} />
                      {mission.city ?? mission.placing.place?.name}
                    </button>
                  ))}
                </th>
                <td>
                  {(neighbours[index] ?? [])
                    .flatMap((other) => districts[other] ?? [])
                    .map(cityOf)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
