import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { MapFrame } from '#renderer/workers/draft.ts';
import { decimalDegrees } from '#shared/geo/coordinates.ts';
import { countryName, countryNameWithArticle } from '#shared/text/mission-name.ts';
import { kilometresPerPixel } from '../../controls/scale-length.ts';
import type { ToolProps } from '../tool-props.ts';

/** Kilometres that a CSS pixel measures on paper: 96 to the inch. */
const PIXEL_KM = 0.0254 / 96 / 1000;

/** What a printed map says about itself below its legend. */
export function useRemarks({
  edition,
  countries,
  scene,
  tools,
  attributions,
  basemap: { failure },
}: ToolProps): (frame: MapFrame) => readonly string[] {
  const { t, language } = useTranslate();
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const [sending = '', receiving = ''] = tools.districtsOf?.split('>') ?? [];
  return ({ lat, lon, zoom }) => [
    t('tools.export-view', {
      centre: decimalDegrees({ lat, lon: lon - 360 * Math.round(lon / 360) }),
      zoom: new Intl.NumberFormat(language).format(zoom),
      scale: number.format(kilometresPerPixel(zoom, lat) / PIXEL_KM),
    }),
    t('tools.export-missions', {
      shown: scene.markers.length,
      count: edition.missions.length,
      title: edition.article.title,
    }),
    ...(tools.districtsOf === null
      ? []
      : [
          `${t('map.sending-in', {
            sending: countryName(sending, countries, language),
            receiving: countryNameWithArticle(receiving, countries, language),
          })} ${t('tools.districts-caption')}`,
        ]),
    ...(failure === null
      ? []
      : [failure === 'worker' ? t('map.failed-worker') : t('map.failed-file', { file: failure.file })]),
    t('map.point-of-view'),
    t('map.precision'),
    t('tools.export-sources', {
      sources: [...new Set(attributions.map(({ attribution }) => attribution))].join(' '),
    }),
  ];
}
