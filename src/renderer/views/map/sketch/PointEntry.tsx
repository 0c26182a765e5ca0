import { type FormEvent, useState } from 'react';
import { Field } from '#renderer/components/Field.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Outcome } from '#shared/contract/errors.ts';
import { parsePosition } from '#shared/geo/coordinates.ts';
import type { Position } from '#shared/geo/great-circle.ts';
import type { CountryFacts, WorldPlace } from '#shared/models/world.ts';
import { PlaceChoice } from './PlaceChoice.tsx';
import styles from './sketch.module.css';

export type FindPlaces = (name: string) => Promise<Outcome<readonly WorldPlace[]>>;

export type PointEntryProps = {
  /** Takes a point that was typed, found by its name, or lies under the cross-hair; `place` when it has a name. */
  readonly onPoint: (position: Position, place: WorldPlace | null) => void;
  /** Where the cross-hair is: the middle of the map. */
  readonly centre: () => { readonly lat: number; readonly lng: number };
  readonly countries: readonly CountryFacts[];
  readonly onFindPlaces: FindPlaces;
};

type Found =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'places'; readonly places: readonly WorldPlace[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string };

/** The ways to a point that need no pointer: its coordinates, a place's name, the cross-hair in the middle of the map. */
export function PointEntry({ onPoint, centre, countries, onFindPlaces }: PointEntryProps) {
  const { t } = useTranslate();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ kind: 'nothing-asked' });

  function take(position: Position, place: WorldPlace | null): void {
    setText('');
    setFound({ kind: 'nothing-asked' });
    onPoint(position, place);
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === '') return;
    const position = parsePosition(text);
    if (position !== null) return take(position, null);
    const places = await onFindPlaces(text);
    if (!places.ok) return setFound({ kind: 'failed', message: places.error.message });
    setFound(places.value.length === 0 ? { kind: 'none' } : { kind: 'places', places: places.value });
  }

  return (
    <div className={styles.entry}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <label>
          <span>{t('tools.point-field')}</span>
          <Field
            value={text}
            placeholder={t('tools.point-example')}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit" className={styles.add}>
          {t('tools.point-add')}
        </button>
        <button
          type="button"
          className={styles.add}
          title={t('tools.point-keys')}
          onClick={() => {
            const { lat, lng } = centre();
            take({ lat, lon: lng }, null);
          }}
        >
          {t('tools.point-centre')}
        </button>
      </form>
      <div role="status">
        {found.kind === 'none' && <p className={styles.soft}>{t('tools.point-none', { text })}</p>}
        {found.kind === 'failed' && <p className={styles.soft}>{found.message}</p>}
        {found.kind === 'places' && (
          <PlaceChoice
            places={found.places}
            countries={countries}
            onChoose={(place) => take({ lat: place.lat, lon: place.lon }, place)}
          />
        )}
      </div>
    </div>
  );
}
