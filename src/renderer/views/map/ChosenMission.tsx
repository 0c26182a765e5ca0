import { useMemo } from 'react';
import type { Mission } from '#shared/models/mission.ts';
import type { MapViewProps } from './map-view-props.ts';
import type { OffsetsAt } from './missions/mission-marker-layer.ts';
import type { Box } from './point.ts';
import { AnchoredCard, type CardMove } from './popup/AnchoredCard.tsx';
import { MissionPopup } from './popup/MissionPopup.tsx';
import { missionFacts } from './popup/mission-facts.ts';

export type ChosenMissionProps = Pick<
  MapViewProps,
  'edition' | 'countries' | 'border' | 'onShowInArticle'
> & {
  readonly mission: Mission;
  readonly offsetsAt: OffsetsAt;
  readonly covered: () => readonly Box[];
  readonly layer: HTMLElement;
  readonly hidden: boolean;
  readonly move: CardMove;
  readonly staysClear: boolean;
  readonly animate: boolean;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onChoose: (missionId: string) => void;
};

/** The card of the chosen mission, over its marker; nothing for a mission without a place. */
export function ChosenMission(props: ChosenMissionProps) {
  const { mission, edition, countries, border, offsetsAt } = props;
  const facts = useMemo(() => missionFacts(mission, edition.missions, border), [mission, edition, border]);
  const { place } = mission.placing;
  if (place === null) return null;
  return (
    <AnchoredCard
      lon={place.lon}
      lat={place.lat}
      offsetAt={(zoom) => offsetsAt(zoom).get(mission.id) ?? { x: 0, y: 0 }}
      covered={props.covered}
      layer={props.layer}
      hidden={props.hidden}
      move={props.move}
      staysClear={props.staysClear}
      animate={props.animate}
    >
      <MissionPopup
        mission={mission}
        facts={facts}
        countries={countries}
        takesFocus={props.takesFocus}
        onClose={props.onClose}
        onChoose={props.onChoose}
        onShowInArticle={props.onShowInArticle}
      />
    </AnchoredCard>
  );
}
