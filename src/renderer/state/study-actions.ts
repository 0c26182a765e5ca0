import { saveFile } from '#renderer/files/save-file.ts';
import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { Grade, Review } from '#shared/models/study.ts';
import { type AnkiCard, toAnkiText } from '#shared/study/anki.ts';
import type { WindowStore } from './store.ts';
import { closedStudy } from './study-state.ts';

export type StudyActions = {
  /** Asks for notes and reviews, and opens the screen; a failure is reported instead. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /** Answers with the review when it is on disk. */
  readonly review: (cardId: string, grade: Grade) => Promise<Outcome<Review>>;
  /** Hands the cards to the person as a file for Anki. */
  readonly exportToAnki: (cards: readonly AnkiCard[], deck: string) => void;
};

export function createStudyActions(
  store: WindowStore,
  bridge: HostBridge,
  report: (failure: Failure) => void,
): StudyActions {
  return {
    async open() {
      store.setState({ study: { status: 'loading' } });
      const [notes, reviews] = await Promise.all([
        bridge.invoke('notes.list', {}),
        bridge.invoke('study.reviews', {}),
      ]);
      const failed = [notes, reviews].find((outcome) => !outcome.ok);
      if (failed?.ok === false) report(failed.error);
      store.setState({
        study:
          notes.ok && reviews.ok
            ? { status: 'open', notes: notes.value, reviews: reviews.value }
            : closedStudy,
      });
    },
    close: () => store.setState({ study: closedStudy }),
    async review(cardId, grade) {
      const reviewed = await bridge.invoke('study.review', { cardId, grade });
      const { study } = store.getState();
      if (reviewed.ok && study.status === 'open')
        store.setState({ study: { ...study, reviews: [...study.reviews, reviewed.value] } });
      return reviewed;
    },
    exportToAnki: (cards, deck) =>
      saveFile('lindero-anki.txt', toAnkiText(cards, deck), 'text/plain;charset=utf-8'),
  };
}
