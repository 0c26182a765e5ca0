import type { ReactNode } from 'react';
import { Flag } from '#renderer/components/Flag.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { isHeadOfMission } from '#shared/missions/mission-types.ts';
import type { RelationSide } from '#shared/models/article.ts';
import { missionName, sideName } from '#shared/text/mission-name.ts';
import styles from './head.module.css';
import type { SideFacts } from './infobox-facts.ts';
import { MissionButton } from './MissionButton.tsx';
import { NotInSource } from './NotInSource.tsx';
import { useReading } from './ReaderContext.tsx';
import { Words } from './Words.tsx';

export type SideCardProps = { readonly side: RelationSide; readonly facts: SideFacts };

/** One side in the article's head: its flag, its mission to the other side, its envoy. */
export function SideCard({ side, facts }: SideCardProps) {
  const { countries, missions } = useReading();
  const { language, t } = useTranslate();
  const embassy = missions.find(({ sending, type }) => sending === side.iso2 && isHeadOfMission(type));
  return (
    <div className={styles.side}>
      <h2 dir="auto" className={styles.state}>
        {side.iso2 !== null && <Flag iso2={side.iso2} />}
        {sideName(side, countries, language)}
      </h2>
      <dl>
        <Fact label={t('reader.mission')} missing={facts.mission === null && embassy === undefined}>
          {missionWords()}
        </Fact>
        <Fact label={t('reader.envoy')} missing={facts.envoy === null}>
          {facts.envoy !== null && <Words span={facts.envoy} />}
          {facts.envoyTitle !== null && <Words span={facts.envoyTitle} className={styles.title} />}
        </Fact>
      </dl>
    </div>
  );

  function missionWords() {
    // An article without an infobox may name the embassy in its list of missions.
    const words =
      facts.mission === null ? (
        embassy && missionName(embassy, countries, language)
      ) : (
        <Words span={facts.mission} />
      );
    return embassy === undefined ? words : <MissionButton mission={embassy}>{words}</MissionButton>;
  }
}

type FactProps = { readonly label: string; readonly missing: boolean; readonly children: ReactNode };

/** A fact needs no label to be understood; a gap does. */
function Fact({ label, missing, children }: FactProps) {
  return (
    <div>
      <dt className={missing ? undefined : 'visually-hidden'}>{label}</dt>
      <dd dir="auto">
        {missing && <NotInSource />}
        {children}
      </dd>
    </div>
  );
}
