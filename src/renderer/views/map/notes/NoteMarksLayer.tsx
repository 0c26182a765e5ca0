import { svg } from 'leaflet';
import { memo, useEffect, useMemo } from 'react';
import { CircleMarker, Polygon, Polyline, useMap } from 'react-leaflet';
import { classes } from '#renderer/components/classes.ts';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Position } from '#shared/models/subject.ts';

import { ensurePane } from '../view/ensure-pane.ts';
import { useWorldCopy } from '../view/use-world-copy.ts';
import styles from './note-marks.module.css';
import { type NoteMark, noteMarks } from './note-marks.ts';

export type NoteMarksLayerProps = { readonly edition: Edition };

/** Where notes lie: quiet marks in their colours. By keyboard they are reached through the list of notes. */
export const NoteMarksLayer = memo(function NoteMarksLayer({ edition }: NoteMarksLayerProps) {
  const map = useMap();
  const pane = ensurePane(map, 'notes');
  const renderer = useMemo(() => svg({ pane, padding: 0.3 }), [pane]);
  const { places, onOpen } = useNoting();
  const marks = useMemo(() => noteMarks(places, edition), [places, edition]);

  useEffect(
    function hideFromReaders() {
      map.getPane(pane)?.setAttribute('aria-hidden', 'true');
    },
    [map, pane],
  );
  return marks.map((mark) => (
    <Mark key={mark.key} mark={mark} pane={pane} renderer={renderer} onOpen={onOpen} />
  ));
});

type MarkProps = {
  readonly mark: NoteMark;
  readonly pane: string;
  readonly renderer: ReturnType<typeof svg>;
  readonly onOpen: (noteId: string) => void;
};

const colours = {
  yellow: styles.yellow,
  green: styles.green,
  blue: styles.blue,
  rose: styles.rose,
  violet: styles.violet,
  grey: styles.grey,
};

const shapes = { Point: undefined, LineString: styles.line, Polygon: styles.area };

function Mark({ mark: { noteId, colour, geometry }, pane, renderer, onOpen }: MarkProps) {
  const shift = useWorldCopy(firstLongitude(geometry.coordinates));
  const moved = (line: readonly Position[]) =>
    unwrapLine(line).map(([lon, lat]): [number, number] => [lat, lon + shift]);
  const shared = {
    pane,
    renderer,
    bubblingMouseEvents: false,
    eventHandlers: { click: () => onOpen(noteId) },
    className: classes(styles.mark, colours[colour], shapes[geometry.type]),
  };
  switch (geometry.type) {
    case 'Point': {
      const [lon, lat] = geometry.coordinates;
      return <CircleMarker center={[lat, lon + shift]} radius={5} {...shared} />;
    }
    case 'LineString':
      return <Polyline positions={moved(geometry.coordinates)} {...shared} />;
    case 'Polygon':
      return <Polygon positions={geometry.coordinates.map(moved)} {...shared} />;
  }
}

function firstLongitude(coordinates: NoteMark['geometry']['coordinates']): number {
  const [first] = coordinates;
  return typeof first === 'number'
    ? first
    : typeof first?.[0] === 'number'
      ? first[0]
      : (first?.[0]?.[0] ?? 0);
}
