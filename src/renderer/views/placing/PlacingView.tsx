import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { selectedMissionId } from '#renderer/state/selection.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';
import { missionsToCheck, wantsALook } from './missions-to-check.ts';
import { PlacingForm, type PlacingFormProps } from './PlacingForm.tsx';
import { PlacingList } from './PlacingList.tsx';
import styles from './placing.module.css';

export type PlacingViewProps = Omit<PlacingFormProps, 'mission'> & {
  readonly edition: Edition;
  readonly selection: Subject;
  readonly onSelect: (selection: Subject) => void;
  readonly onClose: () => void;
};

/** The missions whose place is not certain, each with its candidates, for a person to decide. */
export function PlacingView(props: PlacingViewProps) {
  const { edition, countries, selection, onSelect, onClose } = props;
  const { t } = useTranslate();
  const missions = missionsToCheck(edition.missions);
  const chosen = missions.find((mission) => mission.id === selectedMissionId(selection));
  return (
    <div className={styles.panel}>
      <PanelHead
        title={t('placing.title')}
        status={t('placing.summary', { count: missions.filter(wantsALook).length })}
        onClose={onClose}
      />
      <div className={styles.halves}>
        <PlacingList
          missions={missions}
          countries={countries}
          chosenId={chosen?.id ?? null}
          onSelect={onSelect}
        />
        {chosen !== undefined && <PlacingForm key={chosen.id} {...props} mission={chosen} />}
      </div>
    </div>
  );
}
