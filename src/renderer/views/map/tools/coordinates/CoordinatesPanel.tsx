import type { LeafletMouseEvent } from 'leaflet';
import { useEffect, useState } from 'react';
import { Table } from '#renderer/components/Table.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { keepDrawn } from '#renderer/state/keep-selection.ts';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import { decimalDegrees, sexagesimalDegrees } from '#shared/geo/coordinates.ts';
import type { Position } from '#shared/geo/great-circle.ts';
import { PointEntry } from '../../sketch/PointEntry.tsx';
import type { ToolProps } from '../tool-props.ts';
import styles from '../tools.module.css';

const forms = [
  { name: 'decimal', write: decimalDegrees },
  { name: 'sexagesimal', write: sexagesimalDegrees },
] as const;

/** Where the pointer, the cross-hair and a point are, as text that can be copied. */
export function CoordinatesPanel({ tools, onTools, map, countries, onFindPlaces }: ToolProps) {
  const { t } = useTranslate();
  const [pointer, setPointer] = useState<Position | null>(null);
  const [centre, setCentre] = useState(() => positionOf(map.getCenter()));
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);

  useEffect(
    function followMap() {
      const onPointer = ({ latlng }: LeafletMouseEvent) => setPointer(positionOf(latlng));
      const onMove = () => setCentre(positionOf(map.getCenter()));
      map.on('mousemove', onPointer).on('move', onMove);
      return function stopFollowing() {
        map.off('mousemove', onPointer).off('move', onMove);
      };
    },
    [map],
  );

  async function copy(text: string): Promise<void> {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ text, done });
  }

  const rows = [
    { name: 'point', position: tools.spot },
    { name: 'cross-hair', position: centre },
    { name: 'pointer', position: pointer },
  ] as const;
  return (
    <>
      <PointEntry
        onPoint={(spot) => onTools({ spot })}
        centre={() => map.getCenter().wrap()}
        countries={countries}
        onFindPlaces={onFindPlaces}
      />
      <Table className={styles.table}>
        <thead>
          <tr>
            <td />
            {forms.map(({ name }) => (
              <th key={name} scope="col">
                {t(`tools.coordinates-${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, position }) => (
            <tr key={name}>
              <th scope="row">{t(`tools.coordinates-${name}`)}</th>
              {forms.map((form) => {
                const text = position === null ? null : form.write(position);
                return (
                  <td key={form.name} className={styles.coordinates}>
                    {text === null ? (
                      '—'
                    ) : (
                      <button
                        type="button"
                        className={styles.copy}
                        title={t('tools.copy', { text })}
                        aria-label={t('tools.copy', { text })}
                        onClick={() => void copy(text)}
                      >
                        {text}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {tools.spot !== null && (
        <NoteButton target={keepDrawn('point', [tools.spot], decimalDegrees(tools.spot))} look="button" />
      )}
      <p role="status" className={styles.soft}>
        {copied === null
          ? t('tools.coordinates-hint')
          : t(copied.done ? 'tools.copied' : 'tools.not-copied', { text: copied.text })}
      </p>
    </>
  );
}

function positionOf(place: {
  readonly wrap: () => { readonly lat: number; readonly lng: number };
}): Position {
  const { lat, lng } = place.wrap();
  return { lat, lon: lng };
}
