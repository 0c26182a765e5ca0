import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { CountryFacts, WorldPlace } from '#shared/models/world.ts';
import { countryName } from '#shared/text/mission-name.ts';
import styles from './sketch.module.css';

export type PlaceChoiceProps = {
  readonly places: readonly WorldPlace[];
  readonly countries: readonly CountryFacts[];
  readonly onChoose: (place: WorldPlace) => void;
};

/** Places of one name, told apart by division, country and population. */
export function PlaceChoice({ places, countries, onChoose }: PlaceChoiceProps) {
  const { t, language } = useTranslate();
  // The edition knows the States that it speaks of; the rest of the world the platform names.
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const regionOf = ({ admin1, country }: WorldPlace) => {
    const known = countryName(country, countries, language);
    return [admin1, known === country ? regions.of(country) : known].filter(Boolean).join(', ');
  };
  return (
    <ul className={styles.places} aria-label={t('tools.point-places')}>
      {places.map((place) => (
        <li key={place.placeId}>
          <button type="button" className={styles.place} onClick={() => onChoose(place)}>
            {place.name} <small>{regionOf(place)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
