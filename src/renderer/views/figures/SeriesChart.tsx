import { useEffect, useRef } from 'react';
import { pngOfSvg } from '#renderer/files/png-of-svg.ts';
import { saveFile } from '#renderer/files/save-file.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { useWidth } from '#renderer/views/timeline/use-width.ts';
import type { Series } from '#shared/figures/series-of-table.ts';
import { slug } from '#shared/text/slug.ts';
import { drawSeries, seriesLook } from './draw-series.ts';
import styles from './figures.module.css';
import { type SavedDrawing, svgFile } from './save-drawing.ts';

export type SeriesChartProps = {
  readonly name: string;
  readonly series: readonly Series[];
  readonly articleTitle: string;
};

/** Series that share a unit as one chart. The table beside it says the same in numbers. */
export function SeriesChart({ name, series, articleTitle }: SeriesChartProps) {
  const { t, language } = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLUListElement>(null);
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

  function drawing(): SavedDrawing | null {
    const svg = place.current?.querySelector('svg');
    if (!svg || legend.current === null) return null;
    const credit = t('figures.credit', { title: articleTitle });
    return svgFile(svg, legend.current, { title: name, description: label, credit });
  }
  async function savePng() {
    const drawn = drawing();
    if (drawn === null) return;
    saveFile(`${slug(name)}.png`, await pngOfSvg(drawn.text, drawn.width, drawn.height), 'image/png');
  }
  function saveSvg() {
    const drawn = drawing();
    if (drawn !== null) saveFile(`${slug(name)}.svg`, drawn.text, 'image/svg+xml');
  }

  return (
    <figure className={styles.chart}>
      <ul ref={legend} className={styles.legend}>
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
