import type { Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { countryName, countryNameWithArticle } from '#shared/text/mission-name.ts';
import type { MapViewProps } from '../map-view-props.ts';
import { GraticuleLabels } from './graticule/GraticuleLabels.tsx';
import styles from './layers.module.css';
import type { MapTools } from './map-tools.ts';
import { OverviewMap } from './overview/OverviewMap.tsx';

export type ToolGlassProps = Pick<MapViewProps, 'edition' | 'countries'> & {
  readonly map: LeafletMap;
  readonly tools: MapTools;
};

/** What the tools put on the glass over the map. */
export function ToolGlass({ map, tools, edition, countries }: ToolGlassProps) {
  const { t, language } = useTranslate();
  const sides = useMemo(() => edition.article.sides.map(({ iso2 }) => iso2), [edition]);
  const [sending = '', receiving = ''] = tools.districtsOf?.split('>') ?? [];
  return (
    <>
      {tools.districtsOf !== null && (
        <p className={styles.caption} data-covers-map="">
          <strong>
            {t('map.sending-in', {
              sending: countryName(sending, countries, language),
              receiving: countryNameWithArticle(receiving, countries, language),
            })}
          </strong>{' '}
          {t('tools.districts-caption')}
        </p>
      )}
      {tools.graticule && <GraticuleLabels map={map} />}
      {tools.overview && <OverviewMap map={map} sides={sides} />}
    </>
  );
}
