import { useEffect, useRef } from 'react';
import { saveFile } from '#renderer/files/save-file.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { useWidth } from '#renderer/views/timeline/use-width.ts';
import type { Series } from '#shared/figures/series-of-table.ts';
import { slug } from '#shared/text/slug.ts';
import { drawSeries, seriesLook } from './draw-series.ts';
import styles from './figures.module.css';
import { pngFile, svgFile } from './save-drawing.ts';

export type SeriesChartProps = {
  readonly name: string;
  readonly series: readonly Series[];
};

/** Series that share a unit as one chart. The table beside it says the same in numbers. */
export function SeriesChart({ name, series }: SeriesChartProps) {
  const { t, language } = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const label = t('figures.chart', {
    name,
    series: new Intl.ListFormat(language).format(series.map((one) => one.name)),
    first: String(Math.min(...years)),
    last: String(Math.max(...years)),
  });

  useEffect(
    function draw() {
      if (width === 0) return;
      const svg = drawSeries({ series, width, language });
      if (svg === null) return;
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', label);
      place.current?.replaceChildren(svg);
    },
    [series, width, language, label],
  );

  const drawing = () => place.current?.querySelector('svg') ?? null;
  async function savePng() {
    const svg = drawing();
    if (svg !== null) saveFile(`${slug(name)}.png`, await pngFile(svg, label), 'image/png');
  }
  function saveSvg() {
    const svg = drawing();
    if (svg !== null) saveFile(`${slug(name)}.svg`, svgFile(svg, label), 'image/svg+xml');
  }

  return (
    <figure className={styles.chart}>
      <ul className={styles.legend}>
        {series.map((one, index) => (
          <li key={one.name}>
            <svg width="28" height="10" aria-hidden="true">
              <line
                x1="1"
                x2="27"
                y1="5"
                y2="5"
                strokeWidth="2"
                stroke={seriesLook(index).colour}
                strokeDasharray={seriesLook(index).dash}
              />
            </svg>
            {one.unit === null ? one.name : `${one.name} (${one.unit})`}
          </li>
        ))}
      </ul>
      <div ref={place} className={styles.drawing} />
      <div className={styles.tools}>
        <button
          type="button"
          className="button"
          aria-label={t('figures.save', { name, form: 'SVG' })}
          onClick={saveSvg}
        >
          SVG
        </button>
        <button
          type="button"
          className="button"
          aria-label={t('figures.save', { name, form: 'PNG' })}
          onClick={savePng}
        >
          PNG
        </button>
      </div>
    </figure>
  );
}
