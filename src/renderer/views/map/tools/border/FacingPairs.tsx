import { Table } from '#renderer/components/Table.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { FacingPair } from '#shared/geo/border-walk.ts';
import { formatLength } from '../../format-lengths.ts';
import styles from '../tools.module.css';
import type { BorderPlace } from './border-places.ts';

export type FacingPairsProps = {
  readonly pairs: readonly FacingPair<BorderPlace>[];
  readonly onGo: (alongKm: number) => void;
};

/** Cities that are each other's nearest across the border. */
export function FacingPairs({ pairs, onGo }: FacingPairsProps) {
  const { t, language, units } = useTranslate();
  if (pairs.length === 0) return null;
  return (
    <Table className={styles.table}>
      <caption>{t('tools.border-pairs', { count: pairs.length })}</caption>
      <tbody>
        {pairs.map(({ first, second, apartKm }) => (
          <tr key={first.item.placeId}>
            <td className={styles.number}>{formatLength(first.alongKm, language, units)}</td>
            <th scope="row">
              <button type="button" className={styles.mission} onClick={() => onGo(first.alongKm)}>
                {first.item.name} – {second.item.name}
              </button>
            </th>
            <td className={styles.number}>
              {t('tools.border-apart', { distance: formatLength(apartKm, language, units) })}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
