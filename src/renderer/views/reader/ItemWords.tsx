import type { TextSpan } from '#shared/models/article.ts';
import { MissionButton } from './MissionButton.tsx';
import { missionsIn } from './missions-in.ts';
import { useReading } from './ReaderContext.tsx';
import styles from './reader.module.css';
import { splitAside } from './split-aside.ts';
import { Words } from './Words.tsx';

export type ItemWordsProps = { readonly span: TextSpan; readonly inTable?: boolean };

/**
 * A list item or a cell. When it names a mission it is the button that leads to
 * it; when it names several, each has a symbol of its own after the words.
 */
export function ItemWords({ span, inTable = false }: ItemWordsProps) {
  const { missionWords } = useReading();
  const named = missionsIn(missionWords, span, inTable);
  const [only] = named;
  if (only === undefined) return <Words span={span} />;
  if (named.length === 1) {
    const [words, aside] = splitAside(span);
    return (
      <MissionButton mission={only}>
        <span className={styles.named}>
          <Words span={words} />
          {aside !== null && <Words span={aside} className={styles.kind} />}
        </span>
      </MissionButton>
    );
  }
  return (
    <>
      <Words span={span} />{' '}
      {named.map((mission) => (
        <MissionButton key={mission.id} mission={mission} />
      ))}
    </>
  );
}
