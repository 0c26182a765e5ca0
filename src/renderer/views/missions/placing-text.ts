import type { Translate } from '#renderer/i18n/translate.ts';
import type { Mission } from '#shared/models/mission.ts';

/** How sure the atlas is of where a mission lies, and why it is not. */
export function placingText({ city, placing }: Pick<Mission, 'city' | 'placing'>, t: Translate): string {
  switch (placing.status) {
    case 'placed':
      return t('missions.placed');
    case 'review':
      return t('missions.review', { candidates: placing.candidateCount });
    case 'unplaced':
      return city === null ? t('missions.unplaced-no-city') : t('missions.unplaced-not-found');
  }
}
