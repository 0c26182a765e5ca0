import { classes } from '#renderer/components/classes.ts';
import type { QuizChoice } from '#shared/study/mission-quiz.ts';
import { drawBlankMap, mapHeight, mapWidth } from './draw-blank-map.ts';
import styles from './study.module.css';
import { useCountryShapes } from './use-country-shapes.ts';

export type BlankMapProps = {
  readonly choices: readonly QuizChoice[];
  readonly chosen: number | null;
  /** ISO 3166-1 alpha-2 of both sides, in title order; null for one that is no State. */
  readonly sides: readonly (string | null)[];
  readonly onChoose: (index: number) => void;
};

/**
 * Land and nothing that could be read off, with a number where each choice is.
 * The same choices stand in words below: keyboard and screen reader have those.
 */
export function BlankMap({ choices, chosen, sides, onChoose }: BlankMapProps) {
  const shapes = useCountryShapes();
  const { countries, points } = drawBlankMap(
    shapes,
    choices.map(({ place }) => place),
  );
  return (
    <div className={styles.map} aria-hidden="true">
      <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} className={styles.land} aria-hidden="true">
        {countries.map(({ iso2, path }) => (
          <path
            key={path}
            d={path}
            className={classes(
              iso2 !== null && iso2 === sides[0] && styles.first,
              iso2 !== null && iso2 === sides[1] && styles.second,
            )}
          />
        ))}
      </svg>
      {choices.map(({ place, isRight }, index) => (
        <button
          key={place.placeId}
          type="button"
          tabIndex={-1}
          className={classes(
            styles.dot,
            chosen !== null && isRight && styles.right,
            chosen === index && !isRight && styles.wrong,
          )}
          style={{
            left: `${((points[index]?.x ?? 0) / mapWidth) * 100}%`,
            top: `${((points[index]?.y ?? 0) / mapHeight) * 100}%`,
          }}
          disabled={chosen !== null}
          onClick={() => onChoose(index)}
        >
          {index + 1}
          {chosen !== null && <span className={styles.place}>{place.name}</span>}
        </button>
      ))}
    </div>
  );
}
